import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** CPU seconds of a process and its children, such as a postmaster's backends. */
export function cpuSecondsOfTree(root: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
        const fields = rest.split(' ')
        return [
          {
            pid: Number(pid),
            parent: Number(fields[1]),
            ticks: Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]),
          },
        ]
      } catch {
        return []
      }
    })
  return (
    stats
      .filter(({ pid, parent }) => pid === root || parent === root)
      .reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond
  )
}

export type Round = { perSecond: number; cpuMs: number; p95Ms: number }

/** Runs the work from some callers at once for a while; CPU counts this process and the database's. */
export async function measure(
  work: () => Promise<unknown>,
  options: { seconds: number; callers: number; postmaster: number },
): Promise<Round> {
  const { seconds, callers, postmaster } = options
  const times: number[] = []
  const cpuBefore = process.cpuUsage()
  const databaseBefore = cpuSecondsOfTree(postmaster)
  const began = performance.now()
  const until = began + seconds * 1000
  const caller = async () => {
    while (performance.now() < until) {
      const started = performance.now()
      await work()
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const elapsed = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuMs = (user + system) / 1000 + (cpuSecondsOfTree(postmaster) - databaseBefore) * 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / elapsed,
    cpuMs: cpuMs / times.length,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
