import { expect, test } from 'vitest'
import { wallTime } from './days.ts'

const noonInLagos = new Date('2026-11-19T11:00:00Z')

test('a wall time is the one that the clock of the house shows', () => {
  expect(wallTime(noonInLagos, 'Africa/Lagos', 0, '10:30').toISOString()).toBe('2026-11-19T09:30:00.000Z')
  expect(wallTime(noonInLagos, 'America/New_York', 2, '16:05').toISOString()).toBe('2026-11-17T21:05:00.000Z')
})

test('it stays the same on the clock when summer time ends in between', () => {
  expect(wallTime(noonInLagos, 'Europe/Paris', 30, '09:00').toISOString()).toBe('2026-10-20T07:00:00.000Z')
  expect(wallTime(noonInLagos, 'Europe/Paris', 10, '09:00').toISOString()).toBe('2026-11-09T08:00:00.000Z')
})

test('what would lie ahead of now happened the day before', () => {
  expect(wallTime(noonInLagos, 'Africa/Lagos', 0, '15:00').toISOString()).toBe('2026-11-18T14:00:00.000Z')
})

test('the day is the one of the house, which may not be the one of UTC', () => {
  const lateInUtc = new Date('2026-11-19T23:30:00Z')
  expect(wallTime(lateInUtc, 'Africa/Lagos', 0, '00:10').toISOString()).toBe('2026-11-19T23:10:00.000Z')
})
