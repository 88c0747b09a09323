import { addDays, addMonths, type Day, isDay } from './calendar-days.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads 2026-11-26, 26 Nov 2026, Nov 26, 26 nov, today and tomorrow. All-figure dates like 01/02/26 stay unread. */
export function parseDay(text: string, today: Day): Day | null {
  const words = text.trim().toLowerCase()
  if (isDay(words)) return words
  if (words === 'today') return today
  if (words === 'tomorrow') return addDays(today, 1)
  const month = months.findIndex((name) => new RegExp(`\\b${name}`).test(words))
  const date = words.match(/\b(\d{1,2})(?:st|nd|rd|th)?\b/)?.[1]
  if (month < 0 || !date) return null
  const year = words.match(/\b(\d{4})\b/)?.[1]
  const inYear = (wanted: string) =>
    `${wanted}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
  const day = inYear(year ?? today.slice(0, 4))
  if (!isDay(day)) return null
  // Without a year it is the next such day, give or take a month for late entries.
  return year || day >= addMonths(today, -1) ? day : inYear(String(Number(today.slice(0, 4)) + 1))
}
