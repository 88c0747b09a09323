import { setTimeout as sleep } from 'node:timers/promises'
import { type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPage, send } from './core/http/testing/send.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { startHttpHouse } from './testing/http-house.ts'

const clients = 200
const promisedMs = 2_000
// What two shared cores may need beyond that to write 200 answers at once.
const writingMs = 500

let test: TestHouse
let place: WorkspaceFixture
let served: Awaited<ReturnType<typeof startHttpHouse>>
let headers: Record<string, string>

beforeAll(async () => {
  test = await testHouse({ poolSize: 5 })
  place = await workspace(test.regions)
  served = await startHttpHouse(test)
  headers = { ...ownPage, cookie: await test.cookieFor(place.owner), 'x-workspace': place.slug }
})

afterAll(() => served.stop())

async function ask() {
  const began = performance.now()
  const { status, headers: answered } = await send(served.port, '/api/trpc/clients.list?input=%7B%7D', {
    headers,
  })
  return { status, ms: performance.now() - began, retryAfter: answered['retry-after'] }
}

/** Keeps every reader of the table waiting, as a slow migration would. */
async function holdTable(milliseconds: number): Promise<() => Promise<unknown>> {
  const locked = Promise.withResolvers<void>()
  const held = test.ownerSql('eu').begin(async (sql) => {
    await sql`lock table clients in access exclusive mode`
    locked.resolve()
    await sleep(milliseconds)
  })
  await locked.promise
  return () => held
}

describe('200 clients on a pool of five', () => {
  it('get an answer or a 503 that says when to come back, all within two seconds, and the next is served at once', async () => {
    const release = await holdTable(1_700)
    const answers = await Promise.all(Array.from({ length: clients }, ask))
    await release()
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
    expect(
      answers.filter(({ status }) => status === 503).every(({ retryAfter }) => Number(retryAfter) > 0),
    ).toBe(true)
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(promisedMs + writingMs)
    const next = await ask()
    expect(next.status).toBe(200)
    expect(next.ms).toBeLessThan(500)
  })
})
