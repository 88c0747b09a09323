import { expect, test } from 'vitest'
import { addDays, addMonths, isDay, monthWeeks, startOfWeek } from './calendar-days.ts'

test('days run over the ends of months and leap years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-29', -1)).toBe('2026-03-28')
})

test('a month later is the same day or the last of that month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-11-26', 2)).toBe('2027-01-26')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
})

test('a week starts where the locale starts it', () => {
  expect(startOfWeek('2026-11-19', 1)).toBe('2026-11-16')
  expect(startOfWeek('2026-11-19', 0)).toBe('2026-11-15')
})

test('a month is shown in whole weeks, as many as it touches', () => {
  const weeks = monthWeeks('2026-11', 1)
  expect(weeks).toHaveLength(6)
  expect(weeks[0]?.at(0)).toBe('2026-10-26')
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
  expect(monthWeeks('2027-02', 1)).toHaveLength(4)
})

test('only days that exist are days', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('26-02-01')).toBe(false)
  expect(isDay('2028-02-29')).toBe(true)
})
