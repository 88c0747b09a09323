import { type AccountFixture, account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { dispatchEvents } from '../core/dispatch.ts'
import { HOST } from '../core/http/testing/test-server.ts'
import { liveHub } from '../core/live.ts'
import { type EventStream, openEventStream, type StreamMessage } from '../testing/event-stream.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { startHttpHouse } from '../testing/http-house.ts'

let test: TestHouse
let place: WorkspaceFixture
let served: Awaited<ReturnType<typeof startHttpHouse>>
let superuser: postgres.Sql
const streams: EventStream[] = []

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  served = await startHttpHouse(test)
  const url = new URL(test.config.regions.eu ?? '')
  const { password } = inject('cluster')
  superuser = postgres(Object.assign(url, { username: 'postgres', password }).toString(), { max: 1 })
})

afterAll(async () => {
  for (const stream of streams) stream.close()
  await served.stop()
  await superuser.end()
})

async function watch(person: AccountFixture, where = place): Promise<EventStream> {
  const cookie = await test.cookieFor(person)
  const stream = await openEventStream(served.port, 'live.changes', {
    cookie,
    workspace: where.slug,
    host: HOST,
  })
  streams.push(stream)
  return stream
}

async function newMember(): Promise<AccountFixture> {
  const person = await account(test.regions)
  await member(test.regions, place, person)
  return person
}

/** Something happens in the workspace, and the worker's dispatch tells it. */
async function happen(where = place): Promise<void> {
  const api = await test.as(where.owner, where)
  await api.clients.create({ name: 'Amara Chike', idempotencyKey: crypto.randomUUID() })
  await dispatchEvents(test.regions.get('eu'), {})
}

const namesHeard = ({ messages }: EventStream) =>
  messages.filter(({ event }) => event === 'message').map(({ data }) => (data as { names: string[] }).names)

/** A message as it would be told to anyone, whichever request asked. */
const withoutRequest = (message: StreamMessage): StreamMessage =>
  JSON.parse(JSON.stringify(message, (key, value) => (key === 'requestId' ? undefined : value)))

const listeners = () => superuser`
  select pid from pg_stat_activity
  where datname = current_database() and query ilike 'listen %' and application_name = 'thimblely:eu:app_rw'`

const watchers = () => liveHub().figures.find(({ region }) => region === 'eu')?.watchers

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 8_000, interval: 25 })

/** A stream is open before anything listens for it: what happens is told again until it is heard. */
async function happenUntilHeard(...listening: EventStream[]): Promise<void> {
  await vi.waitFor(
    async () => {
      await happen()
      for (const stream of listening) expect(namesHeard(stream)).toContainEqual(['clients.created'])
    },
    { timeout: 10_000, interval: 100 },
  )
}

describe('live.changes', () => {
  it('tells a member over HTTP what has just happened, and another workspace nothing', async () => {
    const other = await workspace(test.regions)
    const [mine, theirs] = [await watch(place.owner), await watch(other.owner, other)]
    expect([mine.status, theirs.status]).toEqual([200, 200])
    await happenUntilHeard(mine)
    await happen(other)
    await soon(() => expect(namesHeard(theirs)).toEqual([['clients.created']]))
  })

  it('refuses who is no member, with the words of an address that nobody has', async () => {
    const stranger = await account(test.regions)
    const answers = await Promise.all([
      watch(stranger),
      watch(stranger, { ...place, slug: 'nobody-has-this' }),
    ])
    for (const stream of answers) await soon(() => expect(stream.hasEnded()).toBe(true))
    const [foreign, unknown] = answers.map(({ messages }) => messages.map(withoutRequest))
    expect(foreign?.map(({ event }) => event)).toEqual(['connected', 'serialized-error'])
    expect(foreign?.at(-1)).toMatchObject({ data: { data: { code: 'NOT_FOUND' } } })
    expect(unknown).toEqual(foreign)
  })

  it('ends for a member who was removed, who hears nothing more', async () => {
    const person = await newMember()
    const stream = await watch(person)
    await happenUntilHeard(stream)
    await test.ownerSql('eu')`update workspace_members set status = 'removed' where account_id = ${person.id}`
    const heard = namesHeard(stream).length
    await happen()
    await soon(() => expect(stream.hasEnded()).toBe(true))
    expect(namesHeard(stream)).toHaveLength(heard)
    expect(stream.messages.at(-1)).toMatchObject({
      event: 'serialized-error',
      data: { data: { code: 'NOT_FOUND' } },
    })
  })

  it('ends for a session that was signed out of', async () => {
    const person = await newMember()
    const stream = await watch(person)
    await happenUntilHeard(stream)
    await test.house().sessions.endAll(person.id)
    await happen()
    await soon(() => expect(stream.hasEnded()).toBe(true))
    expect(stream.messages.at(-1)).toMatchObject({ data: { data: { code: 'UNAUTHENTICATED' } } })
  })

  it('needs one listening connection for fifty watchers, each of whom hears, and forgets them when they close', {
    timeout: 60_000,
  }, async () => {
    const fifty: EventStream[] = []
    while (fifty.length < 50) fifty.push(await watch(place.owner))
    await happenUntilHeard(...fifty)
    expect(await listeners()).toHaveLength(1)
    expect(watchers()).toBeGreaterThanOrEqual(50)
    for (const stream of streams) stream.close()
    await soon(() => expect(watchers()).toBe(0))
  })

  it('goes on after its listening connection was cut, and says that something may have been missed', async () => {
    const stream = await watch(place.owner)
    await happenUntilHeard(stream)
    const [before] = await listeners()
    await superuser`select pg_terminate_backend(${before?.pid ?? 0})`
    await soon(async () => {
      const [now] = await listeners()
      expect(now?.pid).toBeDefined()
      expect(now?.pid).not.toBe(before?.pid)
    })
    await soon(() => expect(namesHeard(stream)).toContainEqual(['*']))
    const heard = namesHeard(stream).length
    await happen()
    await soon(() => expect(namesHeard(stream).slice(heard)).toEqual([['clients.created']]))
    expect(await listeners()).toHaveLength(1)
  })
})
