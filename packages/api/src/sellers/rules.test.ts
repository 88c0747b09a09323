import { describe, expect, it } from 'vitest'
import type { Seller } from './input.ts'
import { arrangeWindow, letterOfDay } from './rules.ts'

let count = 0
const seller = (fields: Partial<Seller> = {}): Seller => ({
  id: `0190a000-0000-7000-8000-${String(++count).padStart(12, '0')}`,
  slug: `house-${count}`,
  name: `House ${count}`,
  businessType: 'tailor',
  tagline: 'Coats that outlive their owners',
  description: null,
  city: 'Porto',
  countryCode: 'PT',
  crafts: [],
  cloth: 'tartan',
  coverUrl: '/media/eu/public/house/cover-1',
  coverAlt: null,
  leadTimeDays: null,
  foundedYear: null,
  isVerified: false,
  publishedAt: new Date('2026-01-01'),
  ...fields,
})

describe('letterOfDay', () => {
  it('moves on by one letter a day and begins again after Z', () => {
    const day = (number: number) => letterOfDay(new Date(number * 86_400_000 + 1))
    expect([day(0), day(1), day(25), day(26)]).toEqual(['A', 'B', 'Z', 'A'])
  })

  it('stays the same from midnight to midnight in UTC', () => {
    expect(letterOfDay(new Date('2026-03-04T00:00:00Z'))).toBe(letterOfDay(new Date('2026-03-04T23:59:59Z')))
  })
})

describe('arrangeWindow', () => {
  it('leads with the first verified house that has a picture and a line', () => {
    const plain = seller()
    const bare = seller({ isVerified: true, coverUrl: null })
    const verified = seller({ isVerified: true })
    expect(arrangeWindow([plain, bare, verified]).lead).toBe(verified)
  })

  it('leads with an unverified house rather than with none', () => {
    const wordless = seller({ tagline: null })
    const plain = seller()
    expect(arrangeWindow([wordless, plain]).lead).toBe(plain)
  })

  it('has no lead when nobody shows a picture, and still lists everyone', () => {
    const sellers = [seller({ coverUrl: null }), seller({ coverUrl: null })]
    expect(arrangeWindow(sellers)).toEqual({ lead: null, gallery: [], index: sellers })
  })

  it('does not show the lead again in the gallery', () => {
    const { lead, gallery } = arrangeWindow(Array.from({ length: 9 }, () => seller()))
    expect(gallery).toHaveLength(5)
    expect(gallery).not.toContain(lead)
  })

  it('lists the index by name, wherever in the alphabet the window began', () => {
    const sellers = ['Okonjo', 'Verlaine', 'Bruno'].map((name) => seller({ name }))
    expect(arrangeWindow(sellers).index.map(({ name }) => name)).toEqual(['Bruno', 'Okonjo', 'Verlaine'])
  })
})
