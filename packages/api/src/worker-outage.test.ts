import { account } from '@thimblely/db/testing/factories/accounts'
import { member, workspace } from '@thimblely/db/testing/factories/workspaces'
import { FaultyProxy } from '@thimblely/db/testing/faulty-proxy'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apiConfig } from './core/env.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { startWorker } from './worker.ts'

let test: TestHouse
let way: FaultyProxy
let worker: { stop: () => Promise<void> } | undefined

beforeAll(async () => {
  test = await testHouse()
  const { hostname, port } = new URL(test.config.regions.us ?? '')
  way = new FaultyProxy({ host: hostname, port: Number(port) })
  // Listening once gives it the port that it then refuses on.
  await way.become('none')
  await way.become('refuse')
})

afterAll(async () => {
  await worker?.stop()
  await way.stop()
})

/** The environment with one region behind the way that can fail. */
function withUsBehindTheWay(): Record<string, string> {
  const us = new URL(test.config.regions.us ?? '')
  us.port = String(way.port)
  return { ...test.environment, REGIONS: `eu=${test.config.regions.eu},us=${us}`, LOG_LEVEL: 'silent' }
}

/** Whether a new client of a workspace there reaches a colleague's notifications. */
async function isServed(region: 'eu' | 'us', timeout: number): Promise<void> {
  const place = await workspace(test.regions, { region })
  const colleague = await account(test.regions, { region })
  await member(test.regions, place, colleague)
  await (await test.as(place.owner, place)).clients.create({
    name: 'Amara Chike',
    idempotencyKey: crypto.randomUUID(),
  })
  const theirs = await test.as(colleague, place)
  await vi.waitFor(async () => expect((await theirs.notifications.list()).unread).toBe(1), {
    timeout,
    interval: 100,
  })
}

describe('a worker that starts while a region is down', () => {
  it('serves the other region, and picks this one up when it is back', { timeout: 60_000 }, async () => {
    worker = await startWorker(apiConfig(withUsBehindTheWay()))
    await isServed('eu', 10_000)
    await expect(isServed('us', 1_500)).rejects.toThrow()
    await way.become('none')
    await isServed('us', 25_000)
  })

  it('goes on with the other region when this one is lost, and with both after that', {
    timeout: 60_000,
  }, async () => {
    await way.become('refuse')
    await isServed('eu', 10_000)
    await way.become('none')
    await isServed('us', 25_000)
  })
})
