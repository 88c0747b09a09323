import { cpuSecondsOf } from '@thimblely/db/testing/cpu'

export type Round = { perSecond: number; cpuMs: number; p95Ms: number }

/** Runs the work from some callers at once for a while; CPU counts this process and the database's. */
export async function measure(
  work: () => Promise<unknown>,
  options: { seconds: number; callers: number; postmaster: number },
): Promise<Round> {
  const { seconds, callers, postmaster } = options
  const times: number[] = []
  const cpuBefore = process.cpuUsage()
  const databaseBefore = cpuSecondsOf([postmaster])
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
  const cpuMs = (user + system) / 1000 + (cpuSecondsOf([postmaster]) - databaseBefore) * 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / elapsed,
    cpuMs: cpuMs / times.length,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
