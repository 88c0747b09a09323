const DAY_MS = 86_400_000

const units = [
  { name: 'year', days: 365.25 },
  { name: 'month', days: 30.44 },
  { name: 'week', days: 7 },
  { name: 'day', days: 1 },
] as const

/** "7 months ago", or "7 months" as a span; the largest unit that is full at least once. */
export function agoInWords(at: Date, now: Date, form: 'ago' | 'span' = 'ago'): string {
  const days = Math.floor((now.getTime() - at.getTime()) / DAY_MS)
  const unit = units.find((each) => days >= each.days)
  if (!unit) return form === 'ago' ? 'today' : 'less than a day'
  const count = Math.floor(days / unit.days)
  const words = `${count} ${unit.name}${count === 1 ? '' : 's'}`
  return form === 'ago' ? `${words} ago` : words
}
