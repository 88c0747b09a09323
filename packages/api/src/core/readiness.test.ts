import { Regions } from '@thimblely/db/regions'
import { FaultyProxy } from '@thimblely/db/testing/faulty-proxy'
import { register } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { readiness, registerPoolGauges } from './readiness.ts'

type Way = 'directory' | 'eu' | 'us'

let test: TestHouse
let regions: Regions
const ways = new Map<Way, FaultyProxy>()

async function around(name: Way, address: string): Promise<string> {
  const url = new URL(address)
  const way = new FaultyProxy({ host: url.hostname, port: Number(url.port) })
  await way.become('none')
  ways.set(name, way)
  url.port = String(way.port)
  return url.toString()
}

beforeAll(async () => {
  test = await testHouse()
  const { config } = test
  const [eu, us] = [await around('eu', config.regions.eu ?? ''), await around('us', config.regions.us ?? '')]
  regions = new Regions({
    ...config,
    directoryUrl: await around('directory', config.directoryUrl),
    regions: { eu, us },
  })
})

afterAll(async () => {
  await regions.end()
  for (const way of ways.values()) await way.stop()
})

/** How ready the process is while these do not answer. */
async function readyWithout(...lost: Way[]) {
  for (const name of lost) await ways.get(name)?.become('refuse')
  try {
    const { ok, parts } = await readiness(regions)
    return { ok, down: parts.filter((part) => !part.ok).map(({ name }) => name) }
  } finally {
    for (const name of lost) await ways.get(name)?.become('none')
  }
}

describe('readiness', () => {
  it('is whole when everything answers', async () => {
    expect(await readyWithout()).toEqual({ ok: true, down: [] })
  })

  it('stays while one region answers, and names the one that does not', async () => {
    expect(await readyWithout('us')).toEqual({ ok: true, down: ['us'] })
  })

  it('stays without the directory, which is asked for little', async () => {
    expect(await readyWithout('directory')).toEqual({ ok: true, down: ['directory'] })
  })

  it('ends when no region answers', { timeout: 20_000 }, async () => {
    await expect.poll(() => readyWithout(), { timeout: 10_000 }).toEqual({ ok: true, down: [] })
    expect(await readyWithout('eu', 'us')).toEqual({ ok: false, down: ['eu', 'us'] })
    await expect.poll(() => readyWithout(), { timeout: 10_000 }).toEqual({ ok: true, down: [] })
  })

  it('tells no address of a server', async () => {
    await ways.get('us')?.become('refuse')
    expect(JSON.stringify(await readiness(regions))).not.toMatch(/127\.0\.0\.1|postgres:|\d{4,5}/)
    await ways.get('us')?.become('none')
  })
})

describe('the pool gauges', () => {
  it('name each pool that is open, and read it when they are scraped', async () => {
    registerPoolGauges(test.regions)
    await test.regions.get('eu').pool('app_rw').call('select 1')
    const text = await register.metrics()
    expect(text).toMatch(/db_pool_in_use\{pool="eu:app_rw"\} 0/)
    expect(text).toMatch(/db_pool_waiting\{pool="directory"\} 0/)
  })
})
