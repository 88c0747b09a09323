import { Regions } from '../regions.ts'
import { type Command, textFlag, UsageError } from './command.ts'
import { configuration } from './configuration.ts'

export const seedCommand: Command = {
  usage: '[--scale N]',
  summary: 'load the demo world; with --scale also N thousand clients for measuring',
  words: 0,
  flags: { scale: { type: 'string' } },
  run: async (invocation) => {
    const scale = textFlag(invocation, 'scale')
    if (scale !== undefined && !/^[1-9]\d{0,4}$/.test(scale))
      throw new UsageError(`--scale takes thousands of clients, 1 to 99999, not "${scale}".`)
    const regions = new Regions(await configuration())
    try {
      // Loaded here alone: drawing the demo world's pictures needs sharp, which no other command does.
      const demo = await import('../seed/demo.ts')
      if (!(await demo.isDemoLoaded(regions))) {
        if (!invocation.seedTools)
          throw new UsageError('The demo world needs the api to hash passwords: run it as "pnpm db seed".')
        await demo.seedDemo(regions, invocation.seedTools)
      }
      if (scale !== undefined) await demo.seedScale(regions, Number(scale))
      invocation.say(`Seeded ${regions.names.join(', ')}${scale ? `, with ${scale},000 more clients` : ''}.`)
    } finally {
      await regions.end()
    }
  },
}
