import { setTimeout as sleep } from 'node:timers/promises'
import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apiConfig } from './core/env.ts'
import { liveHub } from './core/live.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { startWorker } from './worker.ts'

let test: TestHouse
let place: WorkspaceFixture
let worker: { stop: () => Promise<void> }

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  worker = await startWorker(apiConfig({ ...test.environment, LOG_LEVEL: 'silent' }))
})

afterAll(() => worker.stop())

const key = () => crypto.randomUUID()

describe('the worker', () => {
  it('tells the other members about a new client, once, and not the one who added it', async () => {
    const colleague = await account(test.regions)
    await member(test.regions, place, colleague)
    await (await test.as(place.owner, place)).clients.create({ name: 'Amara Chike', idempotencyKey: key() })
    const theirs = await test.as(colleague, place)
    await vi.waitFor(async () => expect((await theirs.notifications.list()).unread).toBe(1), {
      timeout: 8_000,
    })
    expect((await theirs.notifications.list()).rows[0]).toMatchObject({
      title: 'Amara Chike is a new client',
    })
    expect((await (await test.as(place.owner, place)).notifications.list()).rows).toEqual([])
  })

  it('tells every listening process that something happened in the workspace', async () => {
    const stopping = new AbortController()
    const changes = liveHub().changes(test.regions.get('eu'), place.id, stopping.signal)
    const first = changes.next()
    await sleep(200)
    await (await test.as(place.owner, place)).clients.create({ name: 'Live', idempotencyKey: key() })
    expect((await first).value).toMatchObject({ workspaceId: place.id, names: ['clients.created'] })
    stopping.abort()
  })

  it('keeps a message without a provider in the outbox, for staff to read', async () => {
    await test.regions
      .get('eu')
      .pool('app_auth')
      .call(
        "select app.queue_message('email', 'test', 'ada@example.com', 'Hello', 'Your fitting is tomorrow.', null)",
      )
    await vi.waitFor(
      async () => {
        const rows = await test.ownerSql('eu')`select status, provider, attempts from outbound_messages`
        expect([...rows]).toEqual([{ status: 'kept', provider: 'outbox', attempts: 1 }])
      },
      { timeout: 8_000 },
    )
  })

  it('marks a message whose sending was cut off as unknown and does not send it again', async () => {
    const [row] = await test.ownerSql(
      'eu',
    )`insert into outbound_messages (channel, template, recipient, text, status, attempts)
      values ('email', 'test', 'bo@example.com', 'Cut off', 'sending', 1) returning id`
    await test.regions
      .get('eu')
      .pool('app_auth')
      .call("select app.enqueue('messages.deliver', json_build_object('id', $1::text), null, 8, null)", [
        row?.id,
      ])
    await vi.waitFor(
      async () =>
        expect(
          (await test.ownerSql('eu')`select status from outbound_messages where id = ${row?.id}`)[0]?.status,
        ).toBe('unknown'),
      { timeout: 8_000 },
    )
  })

  it('shows a workspace published in eu on a storefront that reads us within five seconds', async () => {
    const api = await test.as(place.owner, place)
    await expect(api.workspaces.setPublished({ isPublished: true })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const { updatedAt } = await api.workspaces.shopfront()
    await test.ownerSql('eu')`update workspaces set city = 'Lagos' where id = ${place.id}`
    await expect(
      api.workspaces.updateShopfront({
        tagline: 'x',
        description: 'y',
        crafts: [],
        leadTimeDays: 10,
        updatedAt,
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    const fresh = await api.workspaces.shopfront()
    await api.workspaces.updateShopfront({
      tagline: 'Aso-oke, cut to you',
      description: 'Three generations.',
      crafts: ['aso-oke'],
      leadTimeDays: 30,
      updatedAt: fresh.updatedAt,
    })
    const published = performance.now()
    await api.workspaces.setPublished({ isPublished: true })
    const inUs = () => test.ownerSql('us')`select name, region from pub.sellers where id = ${place.id}`
    await vi.waitFor(async () => expect([...(await inUs())]).toEqual([{ name: place.name, region: 'eu' }]), {
      timeout: 5_000,
      interval: 50,
    })
    expect(performance.now() - published).toBeLessThan(5_000)
    await api.workspaces.setPublished({ isPublished: false })
    await vi.waitFor(async () => expect(await inUs()).toHaveLength(0), { timeout: 5_000, interval: 50 })
  })
})
