const dayMs = 24 * 60 * 60_000

/** Milliseconds that the zone's clock is ahead of UTC at this instant. */
function offsetMs(instant: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant)
  return Date.parse(`${shown.replace(', ', 'T')}Z`) - Math.floor(instant.getTime() / 1000) * 1000
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMs)
}

/** A wall time ("10:30") some days ago where the house is. What would lie ahead of now happened a day earlier. */
export function wallTime(now: Date, timeZone: string, daysAgo: number, time: string): Date {
  const offset = offsetMs(now, timeZone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const midnight = Math.floor((now.getTime() + offset) / dayMs) * dayMs - offset
  const at = midnight - daysAgo * dayMs + (hours * 60 + minutes) * 60_000
  return new Date(at > now.getTime() ? at - dayMs : at)
}
