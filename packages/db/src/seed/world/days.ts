const dayMs = 24 * 60 * 60_000

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Milliseconds that the zone's clock is ahead of UTC at this instant. */
function offsetMs(instant: number, timeZone: string): number {
  const shown = clockOf(timeZone).format(instant)
  return Date.parse(`${shown.replace(', ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMs)
}

/** A wall time ("10:30") some days ago where the house is. What would lie ahead of now happened a day earlier. */
export function wallTime(now: Date, timeZone: string, daysAgo: number, time: string): Date {
  const offset = offsetMs(now.getTime(), timeZone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const today = Math.floor((now.getTime() + offset) / dayMs) * dayMs
  const shown = today - daysAgo * dayMs + (hours * 60 + minutes) * 60_000
  // Summer time may have begun or ended in between.
  const at = shown - offsetMs(shown - offset, timeZone)
  return at > now.getTime() ? wallTime(now, timeZone, daysAgo + 1, time) : new Date(at)
}
