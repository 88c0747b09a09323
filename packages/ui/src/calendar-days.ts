/** A date without time or zone, as 2026-11-26. */
export type Day = string

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && dayOf(utc(text)) === text
}

export function addDays(day: Day, count: number): Day {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + count)
  return dayOf(date)
}

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, count: number): Day {
  const date = utc(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return dayOf(date)
}

/** 0 is Sunday. */
function weekday(day: Day): number {
  return utc(day).getUTCDay()
}

export function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((weekday(day) - weekStart + 7) % 7))
}

export const monthOf = (day: Day) => day.slice(0, 7)

/** The weeks that a month touches, each of seven days. */
export function monthWeeks(month: string, weekStart: number): Day[][] {
  const weeks: Day[][] = []
  for (let start = startOfWeek(`${month}-01`, weekStart); start <= `${month}-31`; start = addDays(start, 7)) {
    const week = Array.from({ length: 7 }, (_, offset) => addDays(start, offset))
    if (!week.some((day) => monthOf(day) === month)) break
    weeks.push(week)
  }
  return weeks
}

function named(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utc(day))
}

export const monthName = (day: Day, locale: string) => named(day, locale, { month: 'long', year: 'numeric' })
export const weekdayName = (day: Day, locale: string) => named(day, locale, { weekday: 'long' })
export const weekdayLetter = (day: Day, locale: string) => named(day, locale, { weekday: 'narrow' })
export const dayName = (day: Day, locale: string) =>
  named(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
