import { type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPage, type Reply, send } from './core/http/testing/send.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { startHttpHouse } from './testing/http-house.ts'

let test: TestHouse
let place: WorkspaceFixture
let served: Awaited<ReturnType<typeof startHttpHouse>>
let headers: Record<string, string>

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  served = await startHttpHouse(test)
  const cookie = await test.cookieFor(place.owner)
  headers = {
    ...ownPage,
    cookie,
    'x-workspace': place.slug,
    'x-trpc-source': 'test',
    'content-type': 'application/json',
  }
})

afterAll(() => served.stop())

const inputOf = (input: unknown) => `input=${encodeURIComponent(JSON.stringify(input))}`

const ask = (path: string, extra: Record<string, string> = {}) =>
  send(served.port, `/api/trpc/${path}`, { headers: { ...headers, ...extra } })

type Failure = { message: string; data: Record<string, unknown> }

const failureOf = ({ text }: Reply): Failure => JSON.parse(text).error

/** What no answer may hold, whoever asks: traces of the code, of the query, or of another's data. */
const traces = /stack|node_modules|\.ts:|select |clients_|column|relation/i

describe('a failure over HTTP', () => {
  it('of an input names the fields, under the request id of the log', async () => {
    const reply = await ask(`clients.get?${inputOf({ id: 'no-uuid' })}`)
    expect(reply.status).toBe(400)
    const { data } = failureOf(reply)
    expect(data).toEqual({
      code: 'INVALID',
      httpStatus: 400,
      fields: { id: expect.any(String) },
      requestId: reply.headers['x-request-id'],
    })
    expect(data.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(reply.text).not.toMatch(traces)
  })

  it('of the database is told without its words', async () => {
    const sql = test.ownerSql('eu')
    await sql`alter table clients rename column company to firm`
    try {
      const reply = await ask(`clients.list?${inputOf({})}`)
      expect(reply.status).toBe(500)
      expect(failureOf(reply)).toMatchObject({
        data: { code: 'INTERNAL', requestId: reply.headers['x-request-id'] },
      })
      expect(reply.text).not.toMatch(/company|firm/)
      expect(reply.text).not.toMatch(traces)
    } finally {
      await sql`alter table clients rename column firm to company`
    }
    expect((await ask(`clients.list?${inputOf({})}`)).status).toBe(200)
  })

  it.each([
    [
      'a body that is no JSON',
      400,
      () => send(served.port, '/api/trpc/clients.archive', { method: 'POST', headers, body: '{"id":' }),
    ],
    ['an input that is no JSON', 400, () => ask('clients.get?input=%7B')],
    ['a path that is nothing', 404, () => ask('clients.nothing')],
    [
      'a read by POST',
      405,
      () => send(served.port, '/api/trpc/clients.views', { method: 'POST', headers, body: '{}' }),
    ],
    ['a write by GET', 405, () => ask(`clients.archive?${inputOf({ id: crypto.randomUUID() })}`)],
  ])('of %s is the caller’s, and told as %i', async (_what, status, call) => {
    const reply = await call()
    expect(reply.status).toBe(status)
    expect(failureOf(reply).data.code).not.toBe('INTERNAL')
    expect(failureOf(reply).data.requestId).toBe(reply.headers['x-request-id'])
    expect(reply.text).not.toMatch(traces)
  })

  it('of one call in a batch leaves the others their answers', async () => {
    const inputs = { 0: { id: crypto.randomUUID() }, 1: {} }
    const reply = await ask(`clients.get,clients.list?batch=1&${inputOf(inputs)}`)
    const [missing, page] = JSON.parse(reply.text)
    expect(missing.error.data.code).toBe('NOT_FOUND')
    expect(page.result.data.rows).toEqual([])
  })

  it('of a call without a session says so, and nothing of the workspace', async () => {
    const reply = await ask(`clients.list?${inputOf({})}`, { cookie: '' })
    expect(reply.status).toBe(401)
    expect(failureOf(reply).data.code).toBe('UNAUTHENTICATED')
    expect(reply.text).not.toContain(place.name)
  })
})
