import { expect, test } from 'vitest'
import { parseDay } from './date-parse.ts'

const today = '2026-11-19'

test.each([
  ['2026-11-26', '2026-11-26'],
  ['26 Nov 2026', '2026-11-26'],
  ['Thu 26 Nov 2026', '2026-11-26'],
  ['nov 26th', '2026-11-26'],
  ['26 november', '2026-11-26'],
  ['today', '2026-11-19'],
  ['Tomorrow', '2026-11-20'],
])('"%s" is read as %s', (text, day) => {
  expect(parseDay(text, today)).toBe(day)
})

test('a day without a year is the next one', () => {
  expect(parseDay('4 Feb', today)).toBe('2027-02-04')
  expect(parseDay('1 Nov', today)).toBe('2026-11-01')
})

test.each(['01/02/26', '31 Feb 2026', 'soon', '26', ''])('"%s" is not guessed at', (text) => {
  expect(parseDay(text, today)).toBeNull()
})
