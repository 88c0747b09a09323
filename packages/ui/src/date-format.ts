export type Instant = Date | number | string

export type DateOptions = {
  timeZone: string
  /** Always named, so that server and browser write the same. */
  locale?: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

function partsOf(at: Instant, { timeZone, locale = 'en-GB' }: DateOptions) {
  const key = `${locale} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    })
    formats.set(key, format)
  }
  const parts = Object.fromEntries(format.formatToParts(new Date(at)).map((part) => [part.type, part.value]))
  // English months are cut to three letters everywhere; ICU writes "Sept" in some versions.
  if (locale.startsWith('en') && parts.month) parts.month = parts.month.slice(0, 3)
  return parts
}

/** Fri 20 Nov, or Fri 20 Nov 2026 when a year is asked for. Never 20/11/26. */
export function formatDay(at: Instant, options: DateOptions & { year?: boolean }): string {
  const p = partsOf(at, options)
  return `${p.weekday} ${p.day} ${p.month}${options.year ? ` ${p.year}` : ''}`
}

export function formatTime(at: Instant, options: DateOptions): string {
  const p = partsOf(at, options)
  return `${p.hour}:${p.minute}`
}

/** Thu 19 Nov 2026, 14:20:06 UTC. */
export function formatExact(at: Instant, options: DateOptions): string {
  const p = partsOf(at, options)
  return `${p.weekday} ${p.day} ${p.month} ${p.year}, ${p.hour}:${p.minute}:${p.second} ${p.timeZoneName}`
}

/** Nearer than an hour in minutes; then the time today, the day this year, the date in another. */
export function formatMoment(at: Instant, options: DateOptions & { now: Instant }): string {
  const minutes = Math.round((new Date(at).getTime() - new Date(options.now).getTime()) / 60_000)
  if (minutes === 0) return 'just now'
  if (minutes > -60 && minutes < 60) return minutes < 0 ? `${-minutes} min ago` : `in ${minutes} min`
  const then = partsOf(at, options)
  const today = partsOf(options.now, options)
  if (then.year !== today.year) return `${then.day} ${then.month} ${then.year}`
  const clock = `${then.hour}:${then.minute}`
  if (then.month === today.month && then.day === today.day) return `Today, ${clock}`
  return `${then.weekday} ${then.day} ${then.month}, ${clock}`
}

/** 9 min 12 s: the two largest units that are there. */
export function formatSpan(milliseconds: number): string {
  let rest = Math.round(milliseconds / 1000)
  const shown: string[] = []
  for (const [unit, size] of spanUnits) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) shown.push(`${count} ${unit}`)
  }
  return shown.slice(0, 2).join(' ') || '0 s'
}

const spanUnits: readonly (readonly [string, number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
]
