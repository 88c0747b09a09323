import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabases, testDatabases } from '../testing/database.ts'
import { account } from '../testing/factories/accounts.ts'
import { workspace } from '../testing/factories/workspaces.ts'
import { findAccount, reserveEmail, reserveSlug } from './claims.ts'
import { compareDirectory, rebuildDirectory } from './rebuild.ts'

let databases: TestDatabases

const claimTables = ['account_dir', 'phone_dir', 'workspace_dir', 'handle_dir']

beforeAll(async () => {
  databases = await testDatabases()
  const { regions, ownerSql } = databases
  for (const region of ['eu', 'us'] as const) {
    for (let count = 0; count < 3; count++) {
      const person = await account(regions, { region })
      await ownerSql(
        region,
      )`update accounts set phone = ${`+${region === 'eu' ? 33 : 1} 6 00 00 00 0${count}`},
        phone_confirmed_at = case ${count}::int when 0 then null else now() end where id = ${person.id}`
    }
    await workspace(regions, { region })
    await workspace(regions, { region, publishedAt: new Date() })
  }
})

const directory = () => databases.ownerSql('directory')

beforeEach(async () => {
  await directory().unsafe(`truncate ${claimTables.join(', ')}`)
  await rebuildDirectory(databases.config)
})

describe('rebuildDirectory', () => {
  it('makes every claim anew from the regions', async () => {
    await directory().unsafe(`truncate ${claimTables.join(', ')}`)
    expect(await compareDirectory(databases.config)).toEqual([
      { table: 'account_dir', missing: 10, extra: 0 },
      { table: 'phone_dir', missing: 4, extra: 0 },
      { table: 'workspace_dir', missing: 4, extra: 0 },
      { table: 'handle_dir', missing: 4, extra: 0 },
    ])
    expect(await rebuildDirectory(databases.config)).toEqual({
      account_dir: 10,
      phone_dir: 4,
      workspace_dir: 4,
      handle_dir: 4,
    })
    expect(await compareDirectory(databases.config)).toEqual([])
  })

  it('finds each account by its address again', async () => {
    const person = await account(databases.regions, { region: 'us', email: 'Found.Again@example.com' })
    await directory().unsafe('truncate account_dir')
    await rebuildDirectory(databases.config)
    expect(await findAccount(databases.regions, 'found.again@example.com')).toEqual({
      accountId: person.id,
      region: 'us',
    })
  })

  it('takes away what no region knows, and corrects what differs', async () => {
    const stray = { account_id: randomUUID(), home_region: 'eu', key_version: 1, claim_state: 'confirmed' }
    await directory()`insert into account_dir ${directory()({ email_hmac: 'stray', ...stray })}`
    await directory()`update workspace_dir set region = 'us' where region = 'eu'`
    expect(await compareDirectory(databases.config)).toEqual([
      { table: 'account_dir', missing: 0, extra: 1 },
      { table: 'workspace_dir', missing: 2, extra: 2 },
    ])
    await rebuildDirectory(databases.config)
    expect(await compareDirectory(databases.config)).toEqual([])
  })

  it('keeps reservations that are still being made', async () => {
    const place = { accountId: randomUUID(), region: 'eu' }
    await reserveEmail(databases.regions, 'on-the-way@example.com', place)
    const claim = { workspaceId: randomUUID(), slug: 'on-the-way', shortId: 'ontheway01', region: 'us' }
    await reserveSlug(databases.regions, claim)
    await rebuildDirectory(databases.config)
    expect(await findAccount(databases.regions, 'on-the-way@example.com')).toEqual(place)
    const kept = await directory()`select slug from workspace_dir where claim_state = 'reserved'`
    expect([...kept]).toEqual([{ slug: 'on-the-way' }])
  })

  it('confirms a reservation whose account was made', async () => {
    const person = await account(databases.regions, { region: 'eu' })
    await directory()`update account_dir set claim_state = 'reserved', reserved_until = now() + interval '1 minute'
      where account_id = ${person.id}`
    await rebuildDirectory(databases.config)
    expect(await compareDirectory(databases.config)).toEqual([])
    expect(await findAccount(databases.regions, person.email)).toEqual({ accountId: person.id, region: 'eu' })
  })

  it('leaves a workspace to the region that it moved to', async () => {
    const moved = await workspace(databases.regions, { region: 'eu' })
    await databases.ownerSql(
      'eu',
    )`update workspace_fences set state = 'moved' where workspace_id = ${moved.id}`
    await rebuildDirectory(databases.config)
    const found = await directory()`select region from workspace_dir where workspace_id = ${moved.id}`
    expect([...found]).toEqual([])
  })

  it('changes nothing when a region does not answer', async () => {
    const before = await directory()`select * from account_dir order by email_hmac`
    const regions = { ...databases.config.regions, us: 'postgres://nobody:none@127.0.0.1:1/us' }
    await expect(rebuildDirectory({ ...databases.config, regions })).rejects.toThrow()
    expect([...(await directory()`select * from account_dir order by email_hmac`)]).toEqual([...before])
  })
})
