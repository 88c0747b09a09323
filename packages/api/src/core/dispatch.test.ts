import { outboxEvents } from '@thimblely/db/schema'
import { inWorkspace, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { type Consumers, consume, dispatchEvents } from './dispatch.ts'
import type { Consumer, DispatchedEvent } from './jobs.ts'
import { liveChannel } from './live.ts'

let test: TestHouse
let place: WorkspaceFixture

beforeEach(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
})

const region = () => test.regions.get('eu')

const tell = (name: string, payload: Record<string, unknown> = {}, where = place) =>
  inWorkspace(test.regions, where, (tx) => tx.insert(outboxEvents).values({ name, payload }))

const nothing: Consumer = async () => {}

const two: Consumers = { 'clients.created': { first: nothing, second: nothing }, 'clients.updated': {} }

const jobs = () => test.ownerSql('eu')`select task_identifier as task from graphile_worker.jobs order by 1`

describe('dispatchEvents', () => {
  it('starts one job for each consumer of an event, and none for an event that is only told', async () => {
    await tell('clients.created')
    await tell('clients.updated')
    expect(await dispatchEvents(region(), two)).toBe(2)
    expect((await jobs()).map(({ task }) => task)).toEqual([
      'clients.created:first',
      'clients.created:second',
    ])
  })

  it('dispatches each event once, also when two workers look at the same moment', async () => {
    for (let index = 0; index < 30; index++) await tell('clients.created')
    const counts = await Promise.all([dispatchEvents(region(), two), dispatchEvents(region(), two)])
    expect(counts.reduce((sum, count) => sum + count, 0) + (await dispatchEvents(region(), two))).toBe(30)
    expect(await jobs()).toHaveLength(60)
    expect(await dispatchEvents(region(), two)).toBe(0)
  })

  it('tells who listens, once for each workspace and name', async () => {
    const other = await workspace(test.regions)
    const heard: unknown[] = []
    const stop = await region()
      .pool('app_rw')
      .listen(liveChannel, (payload) => heard.push(...JSON.parse(payload)))
    for (const name of ['clients.created', 'clients.created', 'clients.updated']) await tell(name)
    await tell('clients.created', {}, other)
    await dispatchEvents(region(), {})
    await expect.poll(() => heard.length).toBe(2)
    expect(heard).toContainEqual({ workspaceId: place.id, names: ['clients.created', 'clients.updated'] })
    expect(heard).toContainEqual({ workspaceId: other.id, names: ['clients.created'] })
    await stop()
  })
})

describe('consume', () => {
  const stored = async () => {
    const [row] = await test.ownerSql('eu')`select id from outbox_events order by created_at limit 1`
    return { eventId: String(row?.id), workspaceId: place.id }
  }

  it('gives the consumer the event, in a transaction of its workspace', async () => {
    await tell('clients.created', { clientId: 'c' })
    const seen: DispatchedEvent[] = []
    await consume(region(), async ({ event }) => void seen.push(event), await stored())
    expect(seen).toMatchObject([
      { name: 'clients.created', workspaceId: place.id, actorId: place.owner.id, payload: { clientId: 'c' } },
    ])
  })

  it('leaves nothing of a consumer that failed', async () => {
    await tell('clients.created')
    const failing: Consumer = async ({ tx }) => {
      await tx.insert(outboxEvents).values({ name: 'clients.updated', payload: {} })
      throw new Error('on purpose')
    }
    await expect(consume(region(), failing, await stored())).rejects.toThrow('on purpose')
    expect(await test.ownerSql('eu')`select 1 from outbox_events`).toHaveLength(1)
  })

  it('does nothing for an event that is gone, or another workspace’s', async () => {
    await tell('clients.created')
    const other = await workspace(test.regions)
    const { eventId } = await stored()
    let calls = 0
    const counting: Consumer = async () => void calls++
    await consume(region(), counting, { eventId: crypto.randomUUID(), workspaceId: place.id })
    await consume(region(), counting, { eventId, workspaceId: other.id })
    expect(calls).toBe(0)
  })

  it('refuses a payload that is none', async () => {
    await expect(consume(region(), nothing, { eventId: 'no' })).rejects.toThrow()
  })
})
