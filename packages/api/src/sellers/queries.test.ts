import { applyFeedRow } from '@thimblely/db/feed/apply'
import type { SellerCard } from '@thimblely/db/feed/kinds'
import { withSystem } from '@thimblely/db/scope'
import { sellerCard } from '@thimblely/db/testing/factories/seller-cards'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'

let test: TestHouse
let api: Caller

const total = 30
const named = (index: number) => `House ${String(Math.floor(index / 3)).padStart(2, '0')}`

async function show(cards: Partial<SellerCard>[]): Promise<void> {
  const region = test.regions.get(test.house('storefront').config.localRegion)
  await withSystem({ region, mode: 'read write', reason: 'feed.pull', requestId: 'test' }, async (tx) => {
    for (const card of cards) {
      const row = { kind: 'seller', object_id: crypto.randomUUID(), epoch: 1, version: 1 } as const
      await applyFeedRow(tx, 'us', { ...row, payload: sellerCard(card) })
    }
  })
}

beforeAll(async () => {
  test = await testHouse()
  // Three houses share each name, which is where a careless cursor loses some.
  await show(
    Array.from({ length: total }, (_, index) => ({
      slug: `house-${index}`,
      name: named(index),
      countryCode: index % 2 === 0 ? 'FR' : 'NG',
      businessType: index % 5 === 0 ? 'manufacturer' : 'tailor',
      crafts: index === 7 ? ['100%_wool'] : ['suits'],
      description: index === 8 ? 'A table in Abẹ́òkúta' : null,
    })),
  )
  api = await test.as(undefined, undefined, 'storefront')
})

const slugs = (page: { rows: { slug: string }[] }) => page.rows.map(({ slug }) => slug)

describe('sellers.list', () => {
  it('pages through everyone once, forwards and back again', async () => {
    const seen: string[] = []
    let page = await api.sellers.list({ limit: 7 })
    for (;;) {
      seen.push(...slugs(page))
      if (!page.later) break
      page = await api.sellers.list({ limit: 7, after: page.later })
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
    const before = await api.sellers.list({ limit: 7, before: page.earlier ?? '' })
    expect(slugs(before)).toEqual(seen.slice(-9, -2))
  })

  it('narrows by country and kind together', async () => {
    const { rows } = await api.sellers.list({ country: 'FR', kind: 'manufacturer', limit: 50 })
    expect(rows).toHaveLength(3)
    expect(rows.every((row) => row.countryCode === 'FR' && row.businessType === 'manufacturer')).toBe(true)
  })

  it('finds every word of a search, whatever its case and accents', async () => {
    expect(slugs(await api.sellers.list({ q: 'ABẸ́ÒKÚTA lyon', limit: 50 }))).toEqual(['house-8'])
    expect(slugs(await api.sellers.list({ q: 'Abẹ́òkúta Oslo', limit: 50 }))).toEqual([])
  })

  it('takes the signs of a pattern as the letters they are', async () => {
    expect(slugs(await api.sellers.list({ q: '100%_', limit: 50 }))).toEqual(['house-7'])
    expect(slugs(await api.sellers.list({ q: '%', limit: 50 }))).toEqual(['house-7'])
    expect(slugs(await api.sellers.list({ q: '\\', limit: 50 }))).toEqual([])
  })
})

describe('sellers.get', () => {
  it('says that there is no such maker, and nothing else', async () => {
    await expect(api.sellers.get({ slug: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('sellers.countries', () => {
  it('counts the makers of each country that has any', async () => {
    expect(await api.sellers.countries()).toEqual([
      { countryCode: 'FR', sellers: 15 },
      { countryCode: 'NG', sellers: 15 },
    ])
  })
})

describe('sellers.window', () => {
  it('shows makers whatever the letter of the day is', async () => {
    const { lead, gallery, index } = await api.sellers.window()
    expect(lead).toBeNull()
    expect(gallery).toEqual([])
    expect(index.map(({ name }) => name)).toEqual(Array.from({ length: 8 }, (_, place) => named(place)))
  })
})
