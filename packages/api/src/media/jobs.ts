import { DatabaseError } from '@thimblely/db/errors'
import type { Region } from '@thimblely/db/regions'
import { assetVariants } from '@thimblely/db/schema'
import { withSystem } from '@thimblely/db/scope'
import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { JobContext, Task } from '../core/jobs.ts'
import type { FileStore } from '../core/providers/files.ts'
import { workspaceOfKey } from './rules.ts'

type Files = { workspaceId: string; keys: string[] }

async function keysInUse(region: Region, { workspaceId, keys }: Files): Promise<Set<string>> {
  const { storageKey } = assetVariants
  const rows = await withSystem(
    { region, mode: 'read only', reason: 'media.files', requestId: 'worker', workspaceId },
    (tx) => tx.select({ storageKey }).from(assetVariants).where(inArray(storageKey, keys)),
  )
  return new Set(rows.map((row) => row.storageKey))
}

/** A file put again since then belongs to an upload whose row may still be on its way. */
async function deleteIfOld(store: FileStore, key: string, putBefore: Date): Promise<boolean> {
  const info = await store.head(key)
  if (!info || info.modifiedAt >= putBefore) return false
  await store.delete(key)
  return true
}

async function deleteUnused(
  { region, files }: Pick<JobContext, 'region' | 'files'>,
  { workspaceId, keys }: Files,
  putBefore: Date,
): Promise<number> {
  const used = await keysInUse(region, { workspaceId, keys })
  const store = await files.of(region.name)
  let deleted = 0
  for (const key of keys) if (!used.has(key) && (await deleteIfOld(store, key, putBefore))) deleted++
  return deleted
}

const Dropped = z.object({ workspaceId: z.uuid(), keys: z.array(z.string()), droppedAt: z.coerce.date() })

/** Deletes the files of a dropped asset, except what has come back in the meantime. */
export const deleteFiles: Task = async (context, payload) => {
  const { droppedAt, ...dropped } = Dropped.parse(payload)
  await deleteUnused(context, dropped, droppedAt)
}

const orphanAfterMs = 24 * 60 * 60 * 1000
const batch = 500

/** Deletes files that an interrupted upload left without a row, once no upload can still be at work on them. */
export async function sweepFiles(
  context: Pick<JobContext, 'region' | 'files' | 'log'>,
  now: Date,
): Promise<number> {
  const putBefore = new Date(now.getTime() - orphanAfterMs)
  const store = await context.files.of(context.region.name)
  let deleted = 0
  for (const prefix of ['public/', 'private/']) {
    for await (const files of byWorkspace(store, prefix)) {
      deleted += await deleteUnused(context, files, putBefore).catch(leaveAlone)
    }
  }
  if (deleted > 0) context.log.info({ region: context.region.name, deleted }, 'files without a row deleted')
  return deleted
}

/** Keys come in order, so those of a workspace come together. Files that were not named here are not ours to judge. */
async function* byWorkspace(store: FileStore, prefix: string): AsyncGenerator<Files> {
  let files: Files | undefined
  for await (const { key } of store.list(prefix)) {
    const workspaceId = workspaceOfKey(key)
    if (files && (files.workspaceId !== workspaceId || files.keys.length === batch)) {
      yield files
      files = undefined
    }
    if (!workspaceId) continue
    files ??= { workspaceId, keys: [] }
    files.keys.push(key)
  }
  if (files) yield files
}

/** A workspace that is on the move, or unknown here, keeps its files: whoever moves or removes it decides. */
function leaveAlone(error: unknown): number {
  if (error instanceof DatabaseError && ['NOT_FOUND', 'FROZEN', 'MOVED'].includes(error.code)) return 0
  throw error
}
