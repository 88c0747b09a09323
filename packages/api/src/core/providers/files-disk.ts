import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '../errors.ts'
import {
  checkKey,
  checkMetadata,
  checkPrefix,
  type FileInfo,
  type FileMetadata,
  type FileStore,
} from './files.ts'
import { outOfReach } from './files-outage.ts'
import { headOf, isMissing, openStored, writeHashed } from './stored-file.ts'

export type DiskFilesOptions = {
  /** On one file system: renaming is what makes a put atomic. */
  root: string
  /** Files of a region stay in the folder of that region. */
  region: string
}

/** The embedded default: one file for each key, with its metadata in the first line. */
export function diskFiles({ root, region }: DiskFilesOptions): FileStore {
  if (!/^[a-z][a-z0-9-]{0,31}$/.test(region))
    throw new AppError('INVALID', 'This is not the name of a region.')
  const home = join(root, region)
  let swept: Promise<void> | undefined
  return {
    name: 'disk',
    async put(key, body, metadata) {
      const target = { key, path: pathOf(home, key), metadata: checkMetadata(metadata) }
      swept ??= sweepDrafts(home)
      await swept.catch(outOfReach)
      return put(home, target, body).catch(outOfReach)
    },
    async get(key) {
      const stored = await openStored(pathOf(home, key)).catch(outOfReach)
      if (!stored) return undefined
      const { file, contentAt, ...info } = stored
      return { key, ...info, body: file.createReadStream({ start: contentAt }) }
    },
    async head(key) {
      return readHead(home, key).catch(outOfReach)
    },
    async delete(key) {
      await rm(pathOf(home, key), { force: true }).catch(outOfReach)
    },
    list: (prefix) => list(home, checkPrefix(prefix)),
  }
}

/** `~` is outside the alphabet of keys: the file `a` and the folder of `a/b` never meet. */
const fileMark = '~'
const pathOf = (home: string, key: string) => join(home, `${checkKey(key)}${fileMark}`)
const draftsOf = (home: string) => join(home, '.drafts')

async function put(
  home: string,
  { key, path, metadata }: { key: string; path: string; metadata: FileMetadata },
  body: Uint8Array | Readable,
): Promise<FileInfo> {
  const draft = join(draftsOf(home), randomUUID())
  try {
    const size = await writeHashed(draft, headOf(metadata), body, metadata)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(draft, path)
    await syncFolder(dirname(path))
    const { mtime } = await stat(path)
    return { ...metadata, key, size, modifiedAt: mtime }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

const draftLifetimeMs = 24 * 60 * 60 * 1000

/** A process that was killed leaves its draft behind; nobody can still be writing to it a day later. */
async function sweepDrafts(home: string): Promise<void> {
  const drafts = draftsOf(home)
  await mkdir(drafts, { recursive: true, mode: 0o700 })
  for (const name of await readdir(drafts)) {
    const { mtimeMs } = await stat(join(drafts, name))
    if (Date.now() - mtimeMs > draftLifetimeMs) await rm(join(drafts, name), { force: true })
  }
}

async function readHead(home: string, key: string): Promise<FileInfo | undefined> {
  const stored = await openStored(pathOf(home, key))
  if (!stored) return undefined
  const { file, contentAt: _contentAt, ...info } = stored
  await file.close()
  return { key, ...info }
}

async function* list(
  home: string,
  prefix: string,
  folder = '',
): AsyncGenerator<{ key: string; size: number }> {
  for (const name of await namesIn(join(home, folder)).catch(outOfReach)) {
    const key = folder + name
    if (name.endsWith('/')) {
      if (key.startsWith(prefix) || prefix.startsWith(key)) yield* list(home, prefix, key)
      continue
    }
    const info = key.startsWith(prefix) ? await readHead(home, key).catch(outOfReach) : undefined
    if (info) yield { key, size: info.size }
  }
}

/** Folders end in `/`, which also gives them their place in the order of the keys below them. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  return visible.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -1))).sort()
}
