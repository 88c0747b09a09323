import { describe, expect, it } from 'vitest'
import type { RegionReport } from './input.ts'
import { daySlots, feedDelay, regionHealth } from './rules.ts'

const now = new Date('2026-11-19T14:32:10Z')

const report = (over: Partial<RegionReport>): RegionReport => ({
  region: 'eu',
  isUp: true,
  reason: null,
  answerMs: 4,
  figures: null,
  schema: { fingerprint: 'aa', tables: 31 },
  day: { slots: [], p95Ms: null },
  feeds: [],
  ...over,
})

describe('the delay of a feed', () => {
  it('is what the last read saw while it is being read', () => {
    expect(feedDelay({ lagMs: 2_100, pulledAt: new Date(now.getTime() - 500) }, now)).toBe(2_100)
  })

  it('grows by the clock when nobody reads it any more', () => {
    expect(feedDelay({ lagMs: 0, pulledAt: new Date(now.getTime() - 60_000) }, now)).toBe(60_000)
  })
})

describe('the last day', () => {
  const at = (time: string) => new Date(`2026-11-19T${time}:00Z`)
  const slots = daySlots(
    [
      { start: at('14:30'), samples: 2, slow: 0 },
      { start: at('09:30'), samples: 30, slow: 1 },
    ],
    now,
  )

  it('has 48 half hours and ends with the current one', () => {
    expect(slots).toHaveLength(48)
    expect(slots.at(-1)).toEqual({ start: at('14:30'), state: 'fine' })
  })

  it('is slow where one sample was, and claims nothing where none was taken', () => {
    expect(slots.find((slot) => slot.start.getTime() === at('09:30').getTime())?.state).toBe('slow')
    expect(slots.filter((slot) => slot.state === 'unmeasured')).toHaveLength(46)
  })
})

describe('the health of a region', () => {
  it.each([
    ['healthy', {}],
    ['down', { isUp: false }],
    ['slow', { answerMs: 301 }],
    ['differs', { schema: { fingerprint: 'bb', tables: 31 } }],
  ] as const)('is %s', (expected, over) => {
    const one = report(over)
    expect(regionHealth(one, [one, report({ region: 'us' })])).toBe(expected)
  })

  it('does not differ from a region that is down', () => {
    const one = report({})
    expect(regionHealth(one, [one, report({ region: 'us', isUp: false, schema: null })])).toBe('healthy')
  })
})
