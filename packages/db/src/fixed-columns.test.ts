import type postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { withAccount, withSystem, withWorkspace } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { account } from './testing/factories/accounts.ts'
import { seedTenant, type Tenant } from './testing/seed-rows.ts'

let databases: TestDatabases
let tenant: Tenant

beforeAll(async () => {
  databases = await testDatabases()
  tenant = await seedTenant(databases, 'eu')
})

/** Written by hand from the product's rules: what a leaked login role must never be able to change. */
const fixed: Record<string, readonly string[]> = {
  profiles: [
    'id',
    'email',
    'role',
    'is_verified',
    'is_active',
    'verified_at',
    'data_residency_region',
    'created_at',
  ],
  workspaces: [
    ...['id', 'owner_id', 'slug', 'short_id', 'created_at'],
    ...['is_verified', 'subscription_tier', 'subscription_status', 'stripe_account_id'],
  ],
  workspace_members: ['workspace_id', 'id', 'account_id', 'created_at'],
  workspace_invitations: ['workspace_id', 'id', 'invited_by', 'created_at'],
  clients: ['workspace_id', 'id', 'added_by', 'created_at'],
  client_interactions: ['workspace_id', 'id', 'user_id', 'created_at'],
  saved_views: ['workspace_id', 'id', 'created_by', 'created_at'],
  assets: ['workspace_id', 'id', 'created_by', 'created_at'],
  notifications: ['workspace_id', 'id', 'account_id', 'created_at'],
  idempotency_keys: ['workspace_id', 'account_id', 'key', 'procedure', 'input_hash', 'created_at'],
  bulk_changes: ['workspace_id', 'id', 'before', 'created_by', 'created_at'],
}

const projected: Record<string, readonly string[]> = {
  clients: ['total_orders', 'total_revenue_minor', 'last_order_date'],
}

const cells = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([name, columns]) => columns.map((column) => ({ name, column })))

const region = () => databases.regions.get('eu')
const writing = { mode: 'read write' as const, requestId: 'test' }

/** Sets a column to what it is: refused by the grant or let through, with no other rule in between. */
const unchanged = (name: string, column: string) => `update ${name} set ${column} = ${column}`

const asOwner = (text: string) => {
  const { place, people } = tenant
  const entry = {
    ...writing,
    region: region(),
    workspaceId: place.id,
    accountId: people.owner.id,
    roles: ['owner'],
  }
  return withWorkspace(entry, (tx) => tx.execute(text))
}

const asSelf = (text: string) =>
  withAccount({ ...writing, region: region(), accountId: tenant.people.owner.id }, (tx) => tx.execute(text))

const asWorker = (text: string) =>
  withSystem({ ...writing, region: region(), reason: 'test', workspaceId: tenant.place.id }, (tx) =>
    tx.execute(text),
  )

const refused = { code: 'FORBIDDEN' }

describe('a fixed column', () => {
  it.for(cells(fixed))(
    '$name.$column is not changed by the owner of the workspace or of the account',
    async ({ name, column }) => {
      const enter = name === 'profiles' ? asSelf : asOwner
      await expect(enter(unchanged(name, column))).rejects.toMatchObject(refused)
    },
  )

  it.for(cells(fixed).filter(({ name }) => name !== 'profiles'))(
    '$name.$column is not changed by the worker',
    async ({ name, column }) => {
      await expect(asWorker(unchanged(name, column))).rejects.toMatchObject(refused)
    },
  )

  it.for(Object.keys(fixed))('leaves the other columns of %s to be changed', async (name) => {
    const sql: postgres.Sql = databases.ownerSql('eu')
    const free = await sql`
      select a.attname as column from pg_attribute a
      where a.attrelid = ${name}::regclass and a.attnum > 0 and not a.attisdropped
        and has_column_privilege('app_rw', a.attrelid, a.attnum, 'update')`
    expect(free.length).toBeGreaterThan(0)
    expect(free.map((row) => row.column)).not.toEqual(expect.arrayContaining([fixed[name]?.[0]]))
    const enter = name === 'profiles' ? asSelf : asOwner
    await expect(enter(unchanged(name, String(free[0]?.column)))).resolves.toBeDefined()
  })
})

describe('a computed column', () => {
  it.for(cells(projected))('$name.$column is changed by the worker alone', async ({ name, column }) => {
    await expect(asOwner(unchanged(name, column))).rejects.toMatchObject(refused)
    await expect(asWorker(unchanged(name, column))).resolves.toBeDefined()
  })
})

describe('a fixture', () => {
  it('may hold what no role of the application may change', async () => {
    const { id } = await account(databases.regions, { isActive: true })
    const [row] = await databases.ownerSql('eu')`select is_active from profiles where id = ${id}`
    expect(row).toEqual({ is_active: true })
  })
})

describe('an idempotency key', () => {
  it('cannot be taken in another member’s name', async () => {
    const taking = (accountId: string) =>
      asOwner(`insert into idempotency_keys (account_id, key, procedure, input_hash)
        values ('${accountId}', gen_random_uuid(), 'clients.create', '')`)
    await expect(taking(tenant.people.member.id)).rejects.toMatchObject(refused)
    await expect(taking(tenant.people.owner.id)).resolves.toBeDefined()
  })
})
