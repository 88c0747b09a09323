import type { Region } from '../../regions.ts'
import { healthSamples } from '../../schema/region.ts'
import { withSystem } from '../../scope.ts'
import { Draw } from './draw.ts'

const minutesPerDay = 24 * 60
// One bad half hour, some seven hours ago, as every system has them.
const slow = { from: 7 * 60, to: 7 * 60 + 30 }

/** One answer a minute over the last day: quick at night, a little slower at noon, and one slow half hour. */
export async function recordHealth(region: Region, hasSlowSpell: boolean, now: Date): Promise<void> {
  const draw = new Draw(`health/${region.name}`)
  const newest = Math.floor(now.getTime() / 60_000) * 60_000
  const rows = Array.from({ length: minutesPerDay }, (_, minutesAgo) => {
    const isSlow = hasSlowSpell && minutesAgo >= slow.from && minutesAgo < slow.to
    const wave = Math.sin((minutesAgo / minutesPerDay) * 2 * Math.PI) + 1
    const answerMs = isSlow ? draw.between(310, 940) : draw.between(1, 4) + Math.round(wave * 3)
    return { minute: new Date(newest - minutesAgo * 60_000), answerMs, isHealthy: !isSlow }
  })
  await withSystem({ region, mode: 'read write', reason: 'demo', requestId: 'health' }, (tx) =>
    tx.insert(healthSamples).values(rows).onConflictDoNothing(),
  )
}
