import type { Region } from '@thimblely/db/regions'
import { healthSamples } from '@thimblely/db/schema'
import { withSystem } from '@thimblely/db/scope'

// What staff are promised as the slowest acceptable answer.
const promisedMs = 300

/** Notes how fast the region answers, once a minute: the ticks of the last day. */
export async function sampleHealth(region: Region, now: Date): Promise<void> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
  const started = performance.now()
  await region.pool('app_rw').call('select 1')
  const answerMs = Math.round(performance.now() - started)
  await withSystem({ region, mode: 'read write', reason: 'health.sample', requestId: 'worker' }, (tx) =>
    tx
      .insert(healthSamples)
      .values({ minute, answerMs, isHealthy: answerMs <= promisedMs })
      .onConflictDoNothing(),
  )
}
