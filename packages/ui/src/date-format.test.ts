import { expect, test } from 'vitest'
import { formatDay, formatExact, formatMoment, formatSpan } from './date-format.ts'

const now = '2026-11-19T14:32:00Z'

test.each([
  ['2026-11-19T14:31:50Z', 'just now'],
  ['2026-11-19T14:20:06Z', '12 min ago'],
  ['2026-11-19T15:02:00Z', 'in 30 min'],
  ['2026-11-19T09:05:00Z', 'Today, 09:05'],
  ['2026-11-18T16:04:00Z', 'Wed 18 Nov, 16:04'],
  ['2026-09-01T16:04:00Z', 'Tue 1 Sep, 16:04'],
  ['2024-03-12T09:00:00Z', '12 Mar 2024'],
])('%s reads "%s"', (at, words) => {
  expect(formatMoment(at, { now, timeZone: 'UTC' })).toBe(words)
})

test('today is today where the clock hangs', () => {
  const at = '2026-11-19T23:30:00Z'
  expect(formatMoment(at, { now, timeZone: 'UTC' })).toBe('Today, 23:30')
  expect(formatMoment(at, { now, timeZone: 'Africa/Lagos' })).toBe('Fri 20 Nov, 00:30')
})

test('the exact form has seconds and the zone', () => {
  expect(formatExact('2026-11-19T14:20:06Z', { timeZone: 'UTC' })).toBe('Thu 19 Nov 2026, 14:20:06 UTC')
})

test('a day of another year is asked for with its year', () => {
  expect(formatDay('2027-01-04', { timeZone: 'UTC', year: true })).toBe('Mon 4 Jan 2027')
})

test.each([
  [552_000, '9 min 12 s'],
  [90_000_000, '1 d 1 h'],
  [0, '0 s'],
])('a span of %i ms reads "%s"', (span, words) => {
  expect(formatSpan(span)).toBe(words)
})
