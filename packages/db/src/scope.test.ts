import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from './query-count.ts'
import { clients } from './schema/clients.ts'
import { withAccount, withWorkspace } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { account } from './testing/factories/accounts.ts'
import { client } from './testing/factories/clients.ts'
import { inWorkspace, member, type WorkspaceFixture, workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases
let mine: WorkspaceFixture
let theirs: WorkspaceFixture

beforeAll(async () => {
  databases = await testDatabases()
  mine = await workspace(databases.regions)
  theirs = await workspace(databases.regions)
  await client(databases.regions, mine, { name: 'Amara' })
  await client(databases.regions, theirs, { name: 'Bisi' })
})

const entry = (
  place: WorkspaceFixture,
  accountId: string,
  roles: string[] = ['owner', 'admin', 'member', 'viewer'],
) => ({
  region: databases.regions.get(place.region),
  mode: 'read only' as const,
  workspaceId: place.id,
  accountId,
  roles,
  requestId: 'test',
})

describe('withWorkspace', () => {
  it('shows the workspace its own rows and no others', async () => {
    const names = await withWorkspace(entry(mine, mine.owner.id), (tx) =>
      tx.select({ name: clients.name }).from(clients),
    )
    expect(names).toEqual([{ name: 'Amara' }])
  })

  it('answers a stranger exactly as it answers a random workspace', async () => {
    const read = (id: string) =>
      withWorkspace({ ...entry(mine, theirs.owner.id), workspaceId: id }, (tx) =>
        tx.select({ id: clients.id }).from(clients),
      )
    const messages = await Promise.all(
      [mine.id, '0190a000-0000-7000-8000-000000000000'].map((id) =>
        read(id).catch((error) => `${error.code} ${error.message}`),
      ),
    )
    expect(messages[0]).toBe('NOT_FOUND no such workspace')
    expect(messages[1]).toBe(messages[0])
  })

  it('refuses a role that the call does not list', async () => {
    const viewer = await account(databases.regions)
    await member(databases.regions, mine, viewer, 'viewer')
    await expect(
      withWorkspace(entry(mine, viewer.id, ['owner']), (tx) => tx.select({ id: clients.id }).from(clients)),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('lets a removed member in no longer, on the very next call', async () => {
    const leaver = await account(databases.regions)
    await member(databases.regions, mine, leaver)
    const read = () =>
      withWorkspace(entry(mine, leaver.id), (tx) => tx.select({ id: clients.id }).from(clients))
    await expect(read()).resolves.toHaveLength(1)
    await inWorkspace(databases.regions, mine, (tx) =>
      tx.execute(sql`update workspace_members set status = 'removed' where account_id = ${leaver.id}::uuid`),
    )
    await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuses to write in a read-only transaction', async () => {
    await expect(
      withWorkspace(entry(mine, mine.owner.id), (tx) => tx.update(clients).set({ name: 'Changed' })),
    ).rejects.toThrow()
  })

  it('keeps a frozen workspace readable and refuses its writes', async () => {
    const frozen = await workspace(databases.regions)
    await databases.ownerSql(
      'eu',
    )`update workspace_fences set state = 'frozen' where workspace_id = ${frozen.id}`
    await expect(
      withWorkspace(entry(frozen, frozen.owner.id), (tx) => tx.select().from(clients)),
    ).resolves.toEqual([])
    await expect(client(databases.regions, frozen)).rejects.toMatchObject({ code: 'FROZEN' })
  })

  it('leaves nothing behind when the work fails', async () => {
    await expect(
      inWorkspace(databases.regions, mine, async (tx) => {
        await tx.update(clients).set({ name: 'Half done' }).where(eq(clients.name, 'Amara'))
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
    const names = await withWorkspace(entry(mine, mine.owner.id), (tx) =>
      tx.select({ name: clients.name }).from(clients),
    )
    expect(names).toEqual([{ name: 'Amara' }])
  })

  it('refuses a row that names another workspace', async () => {
    await expect(
      inWorkspace(databases.regions, mine, (tx) =>
        tx
          .insert(clients)
          .values({ workspaceId: theirs.id, addedBy: mine.owner.id, name: 'Smuggled', currency: 'EUR' }),
      ),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('spends one statement on entering', async () => {
    const { statements } = await countStatements(() =>
      withWorkspace(entry(mine, mine.owner.id), (tx) => tx.select({ id: clients.id }).from(clients)),
    )
    expect(statements).toHaveLength(2)
  })
})

describe('withAccount', () => {
  it('shows an account its own profile and no others', async () => {
    const rows = await withAccount(
      { region: databases.regions.get('eu'), mode: 'read only', accountId: mine.owner.id, requestId: 'test' },
      (tx) => tx.execute(sql`select id from profiles`),
    )
    expect([...rows]).toEqual([{ id: mine.owner.id }])
  })
})

describe('the audit trigger', () => {
  it('writes who changed what, and leaves personal values out', async () => {
    const row = await client(databases.regions, mine, { name: 'Zainab', email: 'zainab@example.com' })
    await inWorkspace(databases.regions, mine, (tx) =>
      tx.update(clients).set({ email: 'kuti@example.com', priority: 'high' }).where(eq(clients.id, row.id)),
    )
    const [entry] = await databases.ownerSql('eu')`
      select actor_id, action, old_data, new_data from audit_logs where row_id = ${row.id} and action = 'update'`
    expect(entry).toMatchObject({
      actor_id: mine.owner.id,
      old_data: { email: '(not shown)', priority: 'medium' },
      new_data: { email: '(not shown)', priority: 'high' },
    })
    expect(JSON.stringify(entry)).not.toContain('kuti')
    await inWorkspace(databases.regions, mine, (tx) => tx.delete(clients).where(eq(clients.id, row.id)))
  })
})
