import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { withSystem } from '../scope.ts'
import { type TestDatabases, testDatabases } from '../testing/database.ts'
import { sellerCard } from '../testing/factories/seller-cards.ts'
import { inWorkspace, type WorkspaceFixture, workspace } from '../testing/factories/workspaces.ts'
import { applyFeedRow, type FeedRow } from './apply.ts'
import { feedKinds, feedVersion, type SellerCard } from './kinds.ts'
import { publish } from './publish.ts'
import { pullFeed } from './pull.ts'

let databases: TestDatabases
let shop: WorkspaceFixture

beforeAll(async () => {
  // One transaction overtakes another here, so one connection would not do.
  databases = await testDatabases({ poolSize: 4 })
})

beforeEach(async () => {
  for (const region of ['eu', 'us'] as const) {
    const owner = databases.ownerSql(region)
    await owner`delete from feed_out`
    await owner`delete from feed_cursors`
    await owner`delete from pub.sellers`
    await owner`delete from pub.versions`
  }
  shop = await workspace(databases.regions)
})

const pullNow = () => pullFeed(databases.regions.get('us'), databases.regions.get('eu'))

/** Other tests share the server, and any running transaction of theirs delays the feed of everyone. */
async function othersAreDone() {
  const waits = async () =>
    (
      await databases.ownerSql('eu')`
      select 1 from feed_out where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`
    ).length
  await expect.poll(waits, { timeout: 20_000 }).toBe(0)
}

async function pull() {
  await othersAreDone()
  return pullNow()
}

const card = (overrides: Partial<SellerCard> = {}) => sellerCard({ slug: shop.slug, ...overrides })

const announce = (state: SellerCard | null, place = shop) =>
  inWorkspace(databases.regions, place, (tx) => publish(tx, 'seller', place.id, state))

const sellersInUs = () =>
  databases.ownerSql('us')`select id, name, region, city from pub.sellers order by name`

const cursorInUs = async () =>
  (await databases.ownerSql('us')`select * from feed_cursors where peer = 'eu'`)[0]

/** Writes into the feed what no release of ours would. */
const forge = (place: WorkspaceFixture, kind: string, payload: object) =>
  databases.ownerSql('eu')`insert into feed_out (workspace_id, kind, object_id, payload)
    values (${place.id}, ${kind}, ${place.id}, ${databases.ownerSql('eu').json(payload as never)})`

describe('the public feed', () => {
  it('shows a workspace published in eu to those who read us', async () => {
    await announce(card())
    expect(await sellersInUs()).toEqual([])
    expect(await pull()).toEqual({ applied: 1, refused: 0, more: false })
    expect(await sellersInUs()).toEqual([{ id: shop.id, name: 'Maison Onyx', region: 'eu', city: 'Lyon' }])
  })

  it('carries only the last of several changes', async () => {
    for (const name of ['One', 'Two', 'Three']) await announce(card({ name }))
    expect(await pull()).toMatchObject({ applied: 1 })
    expect(await sellersInUs()).toMatchObject([{ name: 'Three' }])
    expect(await pull()).toMatchObject({ applied: 0 })
  })

  it('takes back what was withdrawn, and shows it again when it is published again', async () => {
    await announce(card())
    await pull()
    await announce(null)
    await pull()
    expect(await sellersInUs()).toEqual([])
    await announce(card({ name: 'Back' }))
    await pull()
    expect(await sellersInUs()).toMatchObject([{ name: 'Back' }])
  })

  it('carries nothing of a transaction that was rolled back', async () => {
    const attempt = inWorkspace(databases.regions, shop, async (tx) => {
      await publish(tx, 'seller', shop.id, card())
      throw new Error('on purpose')
    })
    await expect(attempt).rejects.toThrow('on purpose')
    expect(await pull()).toMatchObject({ applied: 0 })
  })

  it('waits for a long transaction and then loses nothing of it, nor of those that overtook it', async () => {
    const [early, late] = [await workspace(databases.regions), await workspace(databases.regions)]
    const [written, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const long = inWorkspace(databases.regions, early, async (tx) => {
      await publish(tx, 'seller', early.id, card({ name: 'Long' }))
      written.resolve()
      await finish.promise
    })
    await written.promise
    await announce(card({ name: 'Quick' }), late)
    await pullNow()
    expect(await sellersInUs()).toEqual([])
    finish.resolve()
    await long
    await pull()
    expect(await sellersInUs()).toMatchObject([{ name: 'Long' }, { name: 'Quick' }])
  })

  it('applies each change once when two workers pull at the same moment', async () => {
    await announce(card())
    await othersAreDone()
    const pulls = await Promise.all([pullNow(), pullNow(), pullNow()])
    expect(pulls.map((one) => one.applied).toSorted()).toEqual([0, 0, 1])
  })

  it('reads a feed longer than one batch to its end', async () => {
    const owner = databases.ownerSql('eu')
    await owner`insert into feed_out (workspace_id, kind, object_id, payload)
      select ${shop.id}, 'seller', gen_random_uuid(), ${owner.json(card())} from generate_series(1, 1200)`
    const counts: number[] = []
    for (let more = true; more; ) {
      const pulled = await pull()
      counts.push(pulled.applied)
      more = pulled.more
    }
    expect(counts).toEqual([500, 500, 200])
    expect((await sellersInUs()).length).toBe(1200)
  })
})

describe('a row that does not fit', () => {
  it.each([
    ['a field that is not on the list', 'seller', { ...sellerCard(), taxId: 'FR123' }, 'Unrecognized key'],
    ['a field of another type', 'seller', { ...sellerCard(), name: 7 }, 'name '],
    ['a kind of a later release', 'hologram', {}, 'does not know'],
    ['a kind named like a built-in', 'constructor', {}, 'does not know'],
    [
      'a number that the column cannot hold',
      'seller',
      { ...sellerCard(), leadTimeDays: 3_000_000_000 },
      '(22003)',
    ],
    ['a time that is none', 'seller', { ...sellerCard(), publishedAt: 'soon' }, 'publishedAt '],
  ])('is left out and counted: %s; the rows around it arrive', async (_name, kind, payload, reason) => {
    const [before, after] = [await workspace(databases.regions), await workspace(databases.regions)]
    await announce(card({ name: 'Before' }), before)
    await forge(shop, kind, payload)
    await announce(card({ name: 'After' }), after)
    expect(await pull()).toEqual({ applied: 2, refused: 1, more: false })
    expect(await sellersInUs()).toMatchObject([{ name: 'After' }, { name: 'Before' }])
    const cursor = await cursorInUs()
    expect(cursor).toMatchObject({ refused: 1 })
    expect(cursor?.last_refusal).toContain(reason)
    expect(cursor?.last_refusal).toContain(shop.id)
    expect(cursor?.last_refusal).not.toContain('FR123')
    expect(await pull()).toEqual({ applied: 0, refused: 0, more: false })
    expect(await cursorInUs()).toMatchObject({ refused: 1 })
  })

  it('arrives with the release that knows it, which reads the feed from the beginning', async () => {
    await announce(card())
    await pull()
    // As an earlier release left it: everything read, one row refused, nothing of it applied.
    const us = databases.ownerSql('us')
    await us`update feed_cursors set read_as = ${feedVersion - 1}, refused = 1, last_refusal = 'seller'`
    await us`delete from pub.sellers`
    await us`delete from pub.versions`
    expect(await pull()).toMatchObject({ applied: 1 })
    expect(await cursorInUs()).toMatchObject({ read_as: feedVersion, refused: 0, last_refusal: null })
  })

  it('is not read by a release older than the one that reads the feed', async () => {
    await announce(card())
    await pull()
    await databases.ownerSql('us')`update feed_cursors set read_as = ${feedVersion + 1}`
    await announce(card({ name: 'Later' }))
    expect(await pull()).toEqual({ applied: 0, refused: 0, more: false })
    expect(await sellersInUs()).toMatchObject([{ name: 'Maison Onyx' }])
  })

  it('is refused where it is published, so that it never leaves', async () => {
    const wrong = { ...card(), taxId: 'FR123' } as SellerCard
    await expect(announce(wrong)).rejects.toThrow('Unrecognized key')
  })
})

describe('the lists of what leaves a region', () => {
  it('have the version under which these very fields were agreed', () => {
    const fields = Object.entries(feedKinds).map(([kind, list]) => [kind, z.toJSONSchema(list)])
    const digest = createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12)
    // Another digest: raise feedVersion, so that every region reads the feed again, and note both here.
    expect({ feedVersion, digest }).toEqual({ feedVersion: 1, digest: '0b577d071f79' })
  })
})

describe('a copy that arrives late, twice or out of order', () => {
  it('leaves every region with the newest state, whatever the order', async () => {
    const states = fc.array(fc.option(fc.constantFrom('Ada', 'Bo', 'Cy'), { nil: null }), {
      minLength: 1,
      maxLength: 6,
    })
    const histories = fc.tuple(states, fc.boolean(), fc.infiniteStream(fc.nat()))
    await fc.assert(
      fc.asyncProperty(histories, async ([names, moved, random]) => {
        const id = crypto.randomUUID()
        const history = names.map(
          (name, index): FeedRow => ({
            kind: 'seller',
            object_id: id,
            // A move raises the epoch and starts the versions again.
            epoch: moved && index >= 2 ? 2 : 1,
            version: moved && index >= 2 ? index - 1 : index + 1,
            payload: name === null ? null : card({ name }),
          }),
        )
        const arrivals = [...history, ...history].sort(() => ((random.next().value ?? 0) % 2 === 0 ? 1 : -1))
        await withSystem(
          { region: databases.regions.get('us'), mode: 'read write', reason: 'test', requestId: 'test' },
          async (tx) => {
            for (const row of arrivals) await applyFeedRow(tx, 'eu', row)
          },
        )
        const rows = await databases.ownerSql('us')`select name from pub.sellers where id = ${id}`
        const newest = names.at(-1)
        expect(rows.map((row) => row.name)).toEqual(newest === null ? [] : [newest])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the peer role', () => {
  it('reads the feed and nothing else of the region', async () => {
    const peer = databases.regions.get('eu').pool('app_peer')
    await expect(peer.call('select kind from feed_out')).resolves.toEqual([])
    const rows = await databases.ownerSql('eu')`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
    const readable: string[] = []
    for (const { name } of rows) {
      await peer.call(`select * from ${name} limit 1`).then(
        () => readable.push(String(name)),
        (error) => expect(error).toMatchObject({ code: 'FORBIDDEN' }),
      )
    }
    expect(rows.length).toBeGreaterThan(25)
    expect(readable).toEqual(['public.feed_out'])
  })

  it('writes nothing, not even into the feed', async () => {
    const peer = databases.regions.get('eu').pool('app_peer')
    for (const statement of [
      'delete from feed_out',
      'update feed_out set payload = null',
      'create table mine ()',
    ])
      await expect(peer.call(statement)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
