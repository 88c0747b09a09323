import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Regions } from '../regions.ts'
import { type TestDatabases, testDatabases } from '../testing/database.ts'
import { type WorkspaceFixture, workspace } from '../testing/factories/workspaces.ts'
import { FaultyProxy } from '../testing/faulty-proxy.ts'
import { Places } from './places.ts'

const minute = 60_000
const day = 24 * 60 * minute

let databases: TestDatabases
let proxy: FaultyProxy
let regions: Regions
let places: Places
let shop: WorkspaceFixture

beforeAll(async () => {
  databases = await testDatabases()
  shop = await workspace(databases.regions)
  const url = new URL(databases.config.directoryUrl)
  proxy = new FaultyProxy({ host: url.hostname, port: Number(url.port) })
  await proxy.become('none')
  url.port = String(proxy.port)
  regions = new Regions({ ...databases.config, directoryUrl: url.toString() })
  return async () => {
    await regions.end()
    await proxy.stop()
  }
})

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await proxy.become('none')
  // The breaker of the last outage lets one caller try after its pause.
  vi.setSystemTime(Date.now() + minute)
  places = new Places(regions)
  expect(await places.find(shop.slug)).toEqual({
    workspaceId: shop.id,
    slug: shop.slug,
    region: 'eu',
    epoch: 1,
  })
})

afterEach(async () => {
  await databases.ownerSql(
    'directory',
  )`update workspace_dir set region = 'eu', epoch = 1 where slug = ${shop.slug}`
  vi.useRealTimers()
})

const move = () =>
  databases.ownerSql('directory')`update workspace_dir set region = 'us', epoch = 2 where slug = ${shop.slug}`

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

describe('Places', () => {
  it('does not ask the directory again within a minute, and does after it', async () => {
    await move()
    later(minute - 1)
    expect(await places.find(shop.slug)).toMatchObject({ region: 'eu', epoch: 1 })
    later(1)
    expect(await places.find(shop.slug)).toMatchObject({ region: 'us', epoch: 2 })
  })

  it('asks at once after it was told to forget', async () => {
    await move()
    places.forget(shop.slug)
    expect(await places.find(shop.slug)).toMatchObject({ region: 'us' })
  })

  it('goes on for a day while the directory is down, and then no longer guesses', async () => {
    await proxy.become('refuse')
    later(day - 1)
    expect(await places.find(shop.slug)).toMatchObject({ region: 'eu' })
    later(1)
    await expect(places.find(shop.slug)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('knows nothing of a workspace it never saw while the directory is down', async () => {
    await proxy.become('refuse')
    await expect(places.find('never-seen')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('finds a workspace the moment it is founded: a miss is not remembered', async () => {
    const slug = `atelier-new-${shop.id.slice(0, 8)}`
    expect(await places.find(slug)).toBeUndefined()
    const founded = await workspace(databases.regions, { slug })
    expect(await places.find(slug)).toMatchObject({ workspaceId: founded.id })
  })

  it('does not show a place that is only reserved', async () => {
    const directory = databases.ownerSql('directory')
    await directory`insert into workspace_dir (workspace_id, slug, short_id, region)
      values (gen_random_uuid(), 'half-founded', 'half', 'eu')`
    expect(await places.find('half-founded')).toBeUndefined()
  })
})
