import { join, resolve } from 'node:path'
import { takeBackup } from '../backup/take-backup.ts'
import { dataFolder } from '../env.ts'
import { type Command, textFlag } from './command.ts'
import { configuration, regionUrl } from './configuration.ts'

export const backupCommand: Command = {
  usage: '<region> [--to folder]',
  summary: "seal a copy of the region's server with the region's own key",
  words: 1,
  flags: { to: { type: 'string' } },
  run: async (invocation) => {
    const [region = ''] = invocation.words
    const config = await configuration()
    const folder = resolve(textFlag(invocation, 'to') ?? join(dataFolder(), 'backups', region))
    const ownerUrl = regionUrl(config, region)
    const { file, sha256, manifest, prunedSegments } = await takeBackup({
      region,
      ownerUrl,
      master: config.key,
      folder,
    })
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    invocation.say(`${file}\nsha256 ${sha256}`)
    invocation.say(`${manifest.tables.length} tables, ${rows} rows as of ${manifest.takenAt}`)
    if (manifest.alsoHolds.length > 0) {
      invocation.say(
        `A copy of a whole server: this file also holds ${manifest.alsoHolds.join(', ')}, sealed with the key of "${region}".`,
      )
    }
    if (prunedSegments > 0)
      invocation.say(`Deleted ${prunedSegments} archived WAL segments older than 14 days.`)
    invocation.say(
      manifest.archive
        ? `Later moments come from the WAL in ${manifest.archive}: pnpm db restore ${region} --from <this file> --at <time>`
        : 'The server does not archive its WAL, so only this moment can be restored.',
    )
  },
}
