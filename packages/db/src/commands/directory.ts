import { compareDirectory, rebuildDirectory } from '../directory/rebuild.ts'
import { retireRegion } from '../directory/registry.ts'
import { settleClaims } from '../directory/settle-claims.ts'
import { Regions } from '../regions.ts'
import type { Command } from './command.ts'
import { configuration } from './configuration.ts'

export const rebuildDirectoryCommand: Command = {
  usage: '[--check]',
  summary: 'make the directory anew from the regions; --check only compares',
  words: 0,
  flags: { check: { type: 'boolean' } },
  run: async ({ flags, say }) => {
    const config = await configuration()
    if (!flags.check) {
      const counts = Object.entries(await rebuildDirectory(config))
      say(`Rebuilt: ${counts.map(([table, rows]) => `${table} ${rows}`).join(', ')}`)
    }
    const differences = await compareDirectory(config)
    if (differences.length === 0) return say('The directory agrees with the regions.')
    throw new Error(
      differences
        .map(({ table, missing, extra }) => `${table}: ${missing} missing, ${extra} too many`)
        .join('\n'),
    )
  },
}

export const settleClaimsCommand: Command = {
  usage: '',
  summary: 'settle claims whose maker died halfway',
  words: 0,
  run: async ({ say }) => {
    const regions = new Regions(await configuration())
    try {
      const { confirmed, released } = await settleClaims(regions)
      say(`${confirmed} confirmed, ${released} released`)
    } finally {
      await regions.end()
    }
  },
}

export const retireCommand: Command = {
  usage: '<region>',
  summary: 'take an empty region out of the registry, so that REGIONS may leave it out',
  words: 1,
  run: async ({ words: [region = ''], say }) => {
    await retireRegion(await configuration(), region)
    say(`"${region}" is retired.`)
  },
}
