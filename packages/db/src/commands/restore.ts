import { join, resolve } from 'node:path'
import { z } from 'zod'
import { connect, localServer } from '../backup/local-server.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { archiveNow } from '../backup/wal.ts'
import { dataFolder } from '../env.ts'
import { type Command, type Invocation, textFlag, UsageError } from './command.ts'
import { configuration, regionUrl } from './configuration.ts'

const Moment = z.iso.datetime({ offset: true })

function momentOf(invocation: Invocation): Date | undefined {
  const text = textFlag(invocation, 'at')
  if (text === undefined) return undefined
  if (!Moment.safeParse(text).success)
    throw new UsageError(`--at takes a time with its zone, like 2026-05-01T09:30:00Z, not "${text}".`)
  return new Date(text)
}

/** While the old server still runs, its newest changes go into the archive first. */
async function archiveNewest(region: string, ownerUrl: string): Promise<string | undefined> {
  const server = await localServer(region, ownerUrl).catch(() => undefined)
  if (!server?.archive) return server?.dataDirectory
  const sql = connect(server.superUrl)
  try {
    await archiveNow(sql, server.archive)
  } finally {
    await sql.end({ timeout: 5 })
  }
  return server.dataDirectory
}

export const restoreCommand: Command = {
  usage: '<region> --from <backup> [--at <ISO time>] [--to folder] [--wal folder]',
  summary: 'bring a backup back into a new data folder, as it was or at a later moment',
  words: 1,
  flags: {
    from: { type: 'string' },
    at: { type: 'string' },
    to: { type: 'string' },
    wal: { type: 'string' },
  },
  run: async (invocation) => {
    const [region = ''] = invocation.words
    const from = textFlag(invocation, 'from')
    if (!from) throw new UsageError('Say which backup to restore: --from <file>.')
    const at = momentOf(invocation)
    const config = await configuration()
    const ownerUrl = regionUrl(config, region)
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
    const folder = resolve(textFlag(invocation, 'to') ?? join(dataFolder(), `restored-${region}-${stamp}`))
    const wal = textFlag(invocation, 'wal')
    const inUse = await archiveNewest(region, ownerUrl)
    const { manifest, frozen, directoryFrom } = await restoreBackup({
      region,
      ownerUrl,
      directoryUrl: config.directoryUrl,
      master: config.key,
      file: resolve(from),
      folder,
      at,
      archive: wal && resolve(wal),
    })
    invocation.say(
      at
        ? `"${region}" as of ${at.toISOString()} is in ${folder}`
        : `"${region}" as of ${manifest.takenAt} is in ${folder}; ${manifest.tables.length} tables have the digests of the backup`,
    )
    if (manifest.alsoHolds.length > 0)
      invocation.say(`The folder holds ${manifest.alsoHolds.join(', ')} of the same moment too.`)
    if (directoryFrom === 'restored')
      invocation.say('The directory does not answer; moves were compared with the one in the backup.')
    for (const { workspaceId, reason } of frozen)
      invocation.say(`frozen: workspace ${workspaceId}, ${reason}`)
    invocation.say(
      `To use it: stop the house, put this folder in the place of ${inUse ?? 'the data folder'}, and start again.`,
    )
  },
}
