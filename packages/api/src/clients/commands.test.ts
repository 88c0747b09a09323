import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'

let test: TestHouse
let place: WorkspaceFixture
let api: Caller

const key = () => crypto.randomUUID()

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions, { currency: 'NGN' })
  api = await test.as(place.owner, place)
})

const add = async (name: string) => (await api.clients.create({ name, idempotencyKey: key() })).id

describe('clients.create', () => {
  it('takes the workspace currency, splits the name and keeps each tag once', async () => {
    const { id } = await api.clients.create({
      name: 'Folake Adebayo',
      tags: ['Bridal', 'bridal', 'VIP'],
      idempotencyKey: key(),
    })
    const [row] = await test.ownerSql(
      'eu',
    )`select currency, first_name, last_name, tags from clients where id = ${id}`
    expect(row).toEqual({
      currency: 'NGN',
      first_name: 'Folake',
      last_name: 'Adebayo',
      tags: ['Bridal', 'VIP'],
    })
  })

  it('names the field when the e-mail address is another client’s', async () => {
    await api.clients.create({ name: 'One', email: 'one@example.com', idempotencyKey: key() })
    const error = await api.clients
      .create({ name: 'Two', email: 'ONE@example.com', idempotencyKey: key() })
      .catch((thrown) => thrown.cause)
    expect(error).toMatchObject({
      code: 'CONFLICT',
      fields: { email: 'Another client has this e-mail address.' },
    })
  })

  it('tells the event in the same transaction', async () => {
    const id = await add('Eventful')
    const events = await test.ownerSql(
      'eu',
    )`select name, actor_id from outbox_events where payload->>'clientId' = ${id}`
    expect([...events]).toEqual([{ name: 'clients.created', actor_id: place.owner.id }])
  })
})

describe('clients.update', () => {
  it('refuses a change that was typed over someone else’s', async () => {
    const id = await add('Contested')
    const { updatedAt } = await api.clients.get({ id })
    await api.clients.update({ id, updatedAt, name: 'First' })
    await expect(api.clients.update({ id, updatedAt, name: 'Second' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    expect((await api.clients.get({ id })).name).toBe('First')
  })

  it('answers another workspace’s id as it answers a random one', async () => {
    const other = await workspace(test.regions)
    const theirs = await (await test.as(other.owner, other)).clients.create({
      name: 'Theirs',
      idempotencyKey: key(),
    })
    const attempts = [theirs.id, crypto.randomUUID()].map((id) =>
      api.clients
        .update({ id, updatedAt: new Date(), name: 'Mine now' })
        .catch((error) => `${error.code} ${error.message}`),
    )
    const [foreign, random] = await Promise.all(attempts)
    expect(foreign).toContain('NOT_FOUND')
    expect(foreign).toBe(random)
  })
})

describe('clients.bulkUpdate', () => {
  it('changes the rows chosen and gives them back on undo', async () => {
    const ids = [await add('Bulk A'), await add('Bulk B')]
    const outcome = await api.clients.bulkUpdate({
      selection: { ids },
      change: { field: 'priority', value: 'high' },
      idempotencyKey: key(),
    })
    expect(outcome.changed).toBe(2)
    expect((await api.clients.get({ id: ids[0] ?? '' })).priority).toBe('high')
    expect(await api.clients.undoBulk({ bulkId: outcome.bulkId })).toEqual({ restored: 2, keptNewer: 0 })
    expect((await api.clients.get({ id: ids[0] ?? '' })).priority).toBe('medium')
  })

  it('archives everything that matches a filter, and undo brings back just those', async () => {
    const tag = `season-${key().slice(0, 6)}`
    for (const name of ['S1', 'S2', 'S3'])
      await api.clients.create({ name, tags: [tag], idempotencyKey: key() })
    const { bulkId, changed } = await api.clients.bulkUpdate({
      selection: { matching: { tag } },
      change: { field: 'archived', value: 'yes' },
      idempotencyKey: key(),
    })
    expect(changed).toBe(3)
    expect((await api.clients.list({ tag })).rows).toEqual([])
    expect((await api.clients.undoBulk({ bulkId })).restored).toBe(3)
    expect((await api.clients.list({ tag })).rows).toHaveLength(3)
  })

  it('keeps what someone changed after the bulk change', async () => {
    const ids = [await add('Kept'), await add('Restored')]
    const { bulkId } = await api.clients.bulkUpdate({
      selection: { ids },
      change: { field: 'status', value: 'inactive' },
      idempotencyKey: key(),
    })
    const { updatedAt } = await api.clients.get({ id: ids[0] ?? '' })
    await api.clients.update({ id: ids[0] ?? '', updatedAt, name: 'Kept', status: 'active' })
    expect(await api.clients.undoBulk({ bulkId })).toEqual({ restored: 1, keptNewer: 1 })
    expect((await api.clients.get({ id: ids[0] ?? '' })).status).toBe('active')
  })

  it('is undone once, and only by the one who did it', async () => {
    const colleague = await account(test.regions)
    await member(test.regions, place, colleague)
    const ids = [await add('Once')]
    const { bulkId } = await api.clients.bulkUpdate({
      selection: { ids },
      change: { field: 'priority', value: 'low' },
      idempotencyKey: key(),
    })
    const theirs = await test.as(colleague, place)
    await expect(theirs.clients.undoBulk({ bulkId })).rejects.toMatchObject({ code: 'CONFLICT' })
    const twice = await Promise.allSettled([
      api.clients.undoBulk({ bulkId }),
      api.clients.undoBulk({ bulkId }),
    ])
    expect(twice.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the timeline', () => {
  it('shows what was noted, the newest first, with who wrote it', async () => {
    const clientId = await add('Talkative')
    for (const description of ['First call', 'Second call']) {
      await api.clients.addInteraction({ clientId, type: 'call', description, idempotencyKey: key() })
    }
    const { rows } = await api.clients.interactions({ clientId })
    expect(rows.map((row) => row.description)).toEqual(['Second call', 'First call'])
    expect(rows[0]?.by).toBe(place.owner.fullName)
  })

  it('refuses a note on another workspace’s client', async () => {
    const other = await workspace(test.regions)
    const theirs = await (await test.as(other.owner, other)).clients.create({
      name: 'Theirs',
      idempotencyKey: key(),
    })
    await expect(
      api.clients.addInteraction({
        clientId: theirs.id,
        type: 'note',
        description: 'x',
        idempotencyKey: key(),
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('saved views', () => {
  it('are shared, named once, and deleted by their maker only', async () => {
    const colleague = await account(test.regions)
    await member(test.regions, place, colleague)
    const theirs = await test.as(colleague, place)
    const { id } = await api.clients.saveView({ name: 'Bridal', search: 'tag=bridal' })
    expect(await theirs.clients.views()).toEqual([
      { id, name: 'Bridal', search: 'tag=bridal', isMine: false },
    ])
    await expect(theirs.clients.saveView({ name: 'Bridal', search: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expect(theirs.clients.deleteView({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(api.clients.deleteView({ id })).resolves.toEqual({ ok: true })
  })
})
