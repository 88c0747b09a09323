import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectionSecrets } from './schema/secrets.ts'
import { withSystem } from './scope.ts'
import { open, readSecret, rotateSecrets, seal, sealingKeys, storeSecret } from './secrets.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { inWorkspace, type WorkspaceFixture, workspace } from './testing/factories/workspaces.ts'

const masters = [randomBytes(32), randomBytes(32)]
const [oldMaster = Buffer.alloc(0)] = masters
const oldKeys = sealingKeys('eu', [oldMaster])
const keys = sealingKeys('eu', masters)

describe('a sealed value', () => {
  const { sealed, keyVersion } = seal(keys, 'shop:stripe:api-key', 'sk_live_ünïcode')

  it('opens to what was sealed, under the newest key', () => {
    expect(keyVersion).toBe(2)
    expect(open(keys, 'shop:stripe:api-key', sealed, keyVersion)).toBe('sk_live_ünïcode')
  })

  it('looks different each time and holds nothing readable', () => {
    expect(seal(keys, 'shop:stripe:api-key', 'sk_live_ünïcode').sealed.equals(sealed)).toBe(false)
    expect(sealed.includes('sk_live')).toBe(false)
  })

  it.each([
    ['another context', () => open(keys, 'other:stripe:api-key', sealed, 2)],
    ['another key version', () => open(keys, 'shop:stripe:api-key', sealed, 1)],
    ['a version that does not exist', () => open(keys, 'shop:stripe:api-key', sealed, 3)],
    ['another region', () => open(sealingKeys('us', masters), 'shop:stripe:api-key', sealed, 2)],
    ['a value cut off', () => open(keys, 'shop:stripe:api-key', sealed.subarray(0, -1), 2)],
    ['a value with nothing in it', () => open(keys, 'shop:stripe:api-key', Buffer.alloc(0), 2)],
    ['a shortened tag', () => open(keys, 'shop:stripe:api-key', sealed.subarray(0, 20), 2)],
  ])('refuses %s', (_name, attempt) => {
    expect(attempt).toThrow()
  })

  it('refuses a change of any single byte', () => {
    for (let position = 0; position < sealed.length; position++) {
      const changed = Buffer.from(sealed)
      changed[position] = (changed[position] ?? 0) ^ 1
      expect(() => open(keys, 'shop:stripe:api-key', changed, 2)).toThrow()
    }
  })
})

describe('the secrets of a workspace', () => {
  let databases: TestDatabases
  let mine: WorkspaceFixture
  let theirs: WorkspaceFixture
  const nameOf = (place: WorkspaceFixture) => ({
    workspaceId: place.id,
    provider: 'stripe',
    purpose: 'api-key',
  })

  beforeAll(async () => {
    databases = await testDatabases()
    mine = await workspace(databases.regions)
    theirs = await workspace(databases.regions)
    const store = (place: WorkspaceFixture, value: string) =>
      inWorkspace(databases.regions, place, (tx) => storeSecret(tx, oldKeys, nameOf(place), value))
    await store(mine, 'first value')
    await store(mine, 'my secret')
    await store(theirs, 'their secret')
  })

  const asSystem = <T>(place: WorkspaceFixture, work: Parameters<typeof withSystem<T>>[1]) =>
    withSystem(
      {
        region: databases.regions.get('eu'),
        mode: 'read write',
        workspaceId: place.id,
        reason: 'test',
        requestId: 'test',
      },
      work,
    )

  it('are read by the worker, the newest value alone, and missing ones are undefined', async () => {
    expect(await asSystem(mine, (tx) => readSecret(tx, keys, nameOf(mine)))).toBe('my secret')
    const other = { ...nameOf(mine), purpose: 'webhook' }
    expect(await asSystem(mine, (tx) => readSecret(tx, keys, other))).toBeUndefined()
  })

  it('cannot be read by a member, not even sealed', async () => {
    const read = inWorkspace(databases.regions, mine, (tx) =>
      tx.select({ sealed: connectionSecrets.sealed }).from(connectionSecrets),
    )
    await expect(read).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('do not open in another workspace, when a row was copied there', async () => {
    const owner = databases.ownerSql('eu')
    const [row] = await owner`select sealed from connection_secrets where workspace_id = ${mine.id}`
    await owner`update connection_secrets set sealed = ${row?.sealed} where workspace_id = ${theirs.id}`
    await expect(asSystem(theirs, (tx) => readSecret(tx, keys, nameOf(theirs)))).rejects.toThrow()
    await inWorkspace(databases.regions, theirs, (tx) =>
      storeSecret(tx, oldKeys, nameOf(theirs), 'their secret'),
    )
  })

  it('are sealed anew by a rotation, after which the old key opens nothing', async () => {
    expect(await asSystem(mine, (tx) => rotateSecrets(tx, keys))).toBe(1)
    expect(await asSystem(mine, (tx) => rotateSecrets(tx, keys))).toBe(0)
    expect(await asSystem(mine, (tx) => readSecret(tx, keys, nameOf(mine)))).toBe('my secret')
    await expect(asSystem(mine, (tx) => readSecret(tx, oldKeys, nameOf(mine)))).rejects.toThrow('version 2')
    expect(await asSystem(theirs, (tx) => readSecret(tx, oldKeys, nameOf(theirs)))).toBe('their secret')
  })

  it('never appear in the audit log', async () => {
    const [row] = await databases.ownerSql('eu')`
      select string_agg(new_data::text, '') as text from audit_logs where table_name = 'connection_secrets'`
    expect(row?.text).toContain('(not shown)')
    expect(row?.text).not.toContain('\\\\x')
  })
})
