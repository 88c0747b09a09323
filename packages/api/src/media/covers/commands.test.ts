import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blue, plain, red } from '../../core/providers/testing/image-files.ts'
import type { Caller } from '../../root.ts'
import { type TestHouse, testHouse } from '../../testing/house.ts'
import { outcomeOf } from '../../testing/outcome.ts'
import { keysOf } from '../../testing/stored-files.ts'

let test: TestHouse
let place: WorkspaceFixture
let owner: Caller

const published = { tagline: 'Cut to you', description: 'Three generations.', city: 'Lagos' }

beforeAll(async () => {
  test = await testHouse()
})

beforeEach(async () => {
  place = await workspace(test.regions, published)
  owner = await test.as(place.owner, place)
  await owner.workspaces.setPublished({ isPublished: true })
})

const fileName = 'cover.jpg'
const wide = (colour = red, width = 1200) => plain(width, 600, colour).jpeg().toBuffer()

const inFeed = async () => {
  const [row] = await test.ownerSql('eu')`
    select payload->>'coverUrl' as url, payload->>'coverAlt' as alt from feed_out where object_id = ${place.id}`
  return { coverUrl: row?.url, coverAlt: row?.alt }
}

const assetIds = async () =>
  (await test.ownerSql('eu')`select id from assets where workspace_id = ${place.id}`).map(({ id }) => id)

describe('a cover', () => {
  it('that is uploaded reaches the feed, and every file that pages ask for is there', async () => {
    const cover = await owner.media.covers.upload({ file: await wide(), fileName, alt: 'Red cloth' })
    expect(await inFeed()).toEqual({ coverUrl: cover.coverUrl, coverAlt: 'Red cloth' })
    const stem = cover.coverUrl.replace('/media/eu/', '')
    expect(await keysOf(test.house(), place.id)).toEqual(
      ['1440.avif', '1440.webp', '480.avif', '480.webp', '960.avif', '960.webp'].map(
        (end) => `${stem}-${end}`,
      ),
    )
  })

  it('does not publish a workspace that is not published', async () => {
    await owner.workspaces.setPublished({ isPublished: false })
    await owner.media.covers.upload({ file: await wide(), fileName, alt: 'Red cloth' })
    const [row] = await test.ownerSql('eu')`select payload from feed_out where object_id = ${place.id}`
    expect(row?.payload).toBeNull()
  })

  it('takes the place of the one before, which goes', async () => {
    await owner.media.covers.upload({ file: await wide(red), fileName, alt: 'Red' })
    const [old] = await assetIds()
    const { coverUrl } = await owner.media.covers.upload({ file: await wide(blue), fileName, alt: 'Blue' })
    expect(await inFeed()).toEqual({ coverUrl, coverAlt: 'Blue' })
    const left = await assetIds()
    expect(left).toHaveLength(1)
    expect(left).not.toContain(old)
  })

  it('sent twice at once is one asset and stays', async () => {
    const cover = { file: await wide(), fileName, alt: 'Red' }
    await Promise.all([owner.media.covers.upload(cover), owner.media.covers.upload(cover)])
    const [, ...more] = await assetIds()
    expect(more).toEqual([])
    expect((await inFeed()).coverAlt).toBe('Red')
  })

  it('of two uploads at once leaves exactly the one that is shown', async () => {
    const sent = [await wide(red), await wide(blue)].map((file) =>
      owner.media.covers.upload({ file, fileName, alt: 'Cloth' }),
    )
    await Promise.all(sent)
    const { coverUrl } = await inFeed()
    const keys = await test.ownerSql('eu')`select storage_key from assets where workspace_id = ${place.id}`
    expect(keys.map(({ storage_key }) => `/media/eu/${storage_key}`)).toEqual([`${coverUrl}-1440.webp`])
  })

  it('gets other words without another upload', async () => {
    const { coverUrl } = await owner.media.covers.upload({ file: await wide(), fileName, alt: 'Red' })
    await owner.media.covers.describe({ alt: 'A bolt of red cloth' })
    expect(await inFeed()).toEqual({ coverUrl, coverAlt: 'A bolt of red cloth' })
    const { rows } = await owner.media.list({})
    expect(rows.map(({ alt }) => alt)).toEqual(['A bolt of red cloth'])
  })

  it('that is removed leaves the feed, and removing it again is fine', async () => {
    await owner.media.covers.upload({ file: await wide(), fileName, alt: 'Red' })
    await owner.media.covers.remove()
    expect(await inFeed()).toEqual({ coverUrl: null, coverAlt: null })
    expect(await assetIds()).toEqual([])
    expect(await owner.media.covers.remove()).toEqual({ ok: true })
    expect(await outcomeOf(owner.media.covers.describe({ alt: 'Nothing' }))).toMatch(/^CONFLICT/)
  })

  it('is not erased behind the shopfront’s back', async () => {
    await owner.media.covers.upload({ file: await wide(), fileName, alt: 'Red' })
    const [id] = await assetIds()
    expect(await outcomeOf(owner.media.erase({ id: String(id) }))).toMatch(/^CONFLICT Shoppers see/)
    expect(await assetIds()).toEqual([id])
  })
})

describe('a cover is refused', () => {
  it('without words for those who cannot see it', async () => {
    const outcome = await outcomeOf(owner.media.covers.upload({ file: await wide(), fileName, alt: '  ' }))
    expect(outcome).toContain('"alt":"Say in a few words what the picture shows."')
  })

  it('when it is too narrow to be shown large, and nothing is kept of it', async () => {
    const file = await wide(red, 999)
    const outcome = await outcomeOf(owner.media.covers.upload({ file, fileName, alt: 'Red' }))
    expect(outcome).toContain('"file":"A cover is shown large')
    expect(await keysOf(test.house(), place.id)).toEqual([])
  })

  it('to a member who may add pictures but not change the shopfront', async () => {
    const maker = await account(test.regions)
    await member(test.regions, place, maker, 'member')
    const theirs = await test.as(maker, place)
    const outcome = await outcomeOf(theirs.media.covers.upload({ file: await wide(), fileName, alt: 'Red' }))
    expect(outcome).toMatch(/^FORBIDDEN/)
    expect(await inFeed()).toEqual({ coverUrl: null, coverAlt: null })
  })
})
