import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** CPU seconds of these processes and their children, such as a postmaster's backends. */
export function cpuSecondsOf(roots: readonly number[]): number {
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      if (!roots.includes(Number(name)) && !roots.includes(Number(fields[1]))) continue
      ticks += fields.slice(11, 15).reduce((sum, value) => sum + Number(value), 0)
    } catch {
      // The process ended while we looked.
    }
  }
  return ticks / ticksPerSecond
}
