import type { FeedLag, HealthSlot, RegionReport } from './input.ts'

/** Above this a public copy is late enough to wake somebody. */
export const feedAlarmMs = 5_000

/** The slowest answer that is still as promised. */
export const promisedMs = 300

const slotMs = 30 * 60_000
const slotsPerDay = 48

/** How far a copy is behind: a feed that is no longer read falls behind by the clock. */
export function feedDelay({ lagMs, pulledAt }: Pick<FeedLag, 'lagMs' | 'pulledAt'>, now: Date): number {
  return Math.max(lagMs, now.getTime() - pulledAt.getTime(), 0)
}

export type SlotState = 'fine' | 'slow' | 'unmeasured'

/** The last day in half hours, the oldest first; where no sample was taken nothing is claimed. */
export function daySlots(slots: readonly HealthSlot[], now: Date): { start: Date; state: SlotState }[] {
  const measured = new Map(slots.map((slot) => [slot.start.getTime(), slot]))
  const current = Math.floor(now.getTime() / slotMs) * slotMs
  return Array.from({ length: slotsPerDay }, (_, index) => {
    const start = current - (slotsPerDay - 1 - index) * slotMs
    const slot = measured.get(start)
    return { start: new Date(start), state: !slot ? 'unmeasured' : slot.slow > 0 ? 'slow' : 'fine' }
  })
}

export type RegionHealth = 'healthy' | 'slow' | 'differs' | 'down'

/** A region is compared with the others: two that run different schemas cannot take each other's data. */
export function regionHealth(report: RegionReport, all: readonly RegionReport[]): RegionHealth {
  if (!report.isUp) return 'down'
  const fingerprints = new Set(all.flatMap((one) => one.schema?.fingerprint ?? []))
  if (fingerprints.size > 1) return 'differs'
  return (report.answerMs ?? 0) > promisedMs ? 'slow' : 'healthy'
}
