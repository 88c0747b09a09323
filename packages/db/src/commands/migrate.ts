import { registerRegions } from '../directory/registry.ts'
import { type MigrationReport, migrate, type Part } from '../migrate.ts'
import { type Command, textFlag } from './command.ts'
import { configuration, regionUrl } from './configuration.ts'

function sentence(name: string, { applied, fingerprint }: MigrationReport): string {
  const what = applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply'
  return `${name}: ${what}; schema ${fingerprint}`
}

/** Directory first, then region by region; with --region that one alone. */
export const migrateCommand: Command = {
  usage: '[--region eu]',
  summary: 'bring the databases to this version',
  words: 0,
  flags: { region: { type: 'string' } },
  run: async (invocation) => {
    const config = await configuration()
    const only = textFlag(invocation, 'region')
    if (only) regionUrl(config, only)
    const one = async (part: Part, name: string, ownerUrl: string) => {
      const report = await migrate({ part, name, ownerUrl, key: config.key })
      invocation.say(sentence(name, report))
      return report
    }
    if (!only) await one('directory', 'directory', config.directoryUrl)
    let fingerprint = ''
    for (const [name, url] of Object.entries(config.regions)) {
      if (!only || only === name) ({ fingerprint } = await one('region', name, url))
    }
    if (!only) await registerRegions(config, fingerprint)
  },
}
