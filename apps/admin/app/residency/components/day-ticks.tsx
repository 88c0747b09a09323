import type { HealthSlot } from '@thimblely/api/residency/input'
import { daySlots, type SlotState } from '@thimblely/api/residency/rules'
import { formatTime } from '@thimblely/ui/date-time'

type Slot = { start: Date; state: SlotState }

const halfHour = 30 * 60_000
const clock = (at: number) => formatTime(at, { timeZone: 'UTC' })

/** Neighbouring half hours of one state, as "09:30 to 10:00". */
function spans(slots: readonly Slot[], state: SlotState): string[] {
  const found: { from: number; to: number }[] = []
  for (const slot of slots) {
    if (slot.state !== state) continue
    const start = slot.start.getTime()
    const last = found.at(-1)
    if (last?.to === start) last.to = start + halfHour
    else found.push({ from: start, to: start + halfHour })
  }
  return found.map(({ from, to }) => `${clock(from)} to ${clock(to)}`)
}

const listed = (words: string[]) =>
  words.length > 3 ? `${words.slice(0, 3).join(', ')} and ${words.length - 3} more` : words.join(', ')

function summary(slots: readonly Slot[]): string {
  const slow = spans(slots, 'slow')
  const unmeasured = spans(slots, 'unmeasured')
  if (slots.every((slot) => slot.state === 'unmeasured')) return 'no samples taken'
  const parts = [slow.length > 0 ? `slow ${listed(slow)}` : 'nothing to report']
  if (unmeasured.length > 0) parts.push(`not measured ${listed(unmeasured)}`)
  return parts.join('; ')
}

/** The last day of a region in half hours, and the same in words. */
export function DayTicks({ slots, now }: { slots: readonly HealthSlot[]; now: Date }) {
  const day = daySlots(slots, now)
  return (
    <div className="mb-3">
      <div className="day-ticks" aria-hidden>
        {day.map(({ start, state }) => (
          <i key={start.getTime()} data-state={state} />
        ))}
      </div>
      <p className="num mt-[5px] text-step--1 text-graphite">Last 24 hours: {summary(day)}</p>
    </div>
  )
}
