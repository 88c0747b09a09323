import { type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from '../testing/house.ts'

let test: TestHouse
let place: WorkspaceFixture

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
})

const named = async (name: string) =>
  (await test.ownerSql('eu')`select id from clients where name = ${name}`).length

describe('a mutation with an idempotency key', () => {
  it('happens once for ten parallel calls, and all get the same answer', async () => {
    const api = await test.as(place.owner, place)
    const fields = { name: 'Double click', idempotencyKey: crypto.randomUUID() }
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.clients.create(fields)))
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(await named('Double click')).toBe(1)
  })

  it('refuses the same key with another body', async () => {
    const api = await test.as(place.owner, place)
    const idempotencyKey = crypto.randomUUID()
    await api.clients.create({ name: 'First body', idempotencyKey })
    await expect(api.clients.create({ name: 'Second body', idempotencyKey })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    expect(await named('Second body')).toBe(0)
  })

  it('keeps no key of a call that failed, so that it may be tried again', async () => {
    const api = await test.as(place.owner, place)
    const idempotencyKey = crypto.randomUUID()
    await api.clients.create({
      name: 'Has address',
      email: 'same@example.com',
      idempotencyKey: crypto.randomUUID(),
    })
    await expect(
      api.clients.create({ name: 'Again', email: 'same@example.com', idempotencyKey }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(
      api.clients.create({ name: 'Again', email: 'other@example.com', idempotencyKey }),
    ).resolves.toHaveProperty('id')
  })

  it('is a key of its own for each member', async () => {
    const other = await workspace(test.regions)
    const idempotencyKey = crypto.randomUUID()
    const first = await (await test.as(place.owner, place)).clients.create({ name: 'Mine', idempotencyKey })
    const second = await (await test.as(other.owner, other)).clients.create({ name: 'Mine', idempotencyKey })
    expect(first.id).not.toBe(second.id)
  })
})
