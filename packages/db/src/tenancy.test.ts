import { beforeAll, describe, expect, it } from 'vitest'
import { loginRoles } from './roles.ts'
import { securityOf } from './security.ts'
import { type DeclaredTable, declaredOf } from './testing/catalogue/declared.ts'
import type { Cast } from './testing/catalogue/entrances.ts'
import { runMatrix } from './testing/catalogue/matrix.ts'
import { actors, attempts, permissions } from './testing/catalogue/permissions.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { seedRegion, seedTenant } from './testing/seed-rows.ts'

let databases: TestDatabases
let cast: Cast

beforeAll(async () => {
  databases = await testDatabases()
  cast = {
    tenant: await seedTenant(databases, 'eu'),
    another: await seedTenant(databases, 'eu'),
    staff: await seedRegion(databases, 'eu'),
  }
})

/** One line for everything that the region's tables hold. */
async function digestOfRows(): Promise<unknown> {
  const rows = declaredOf('region').map(
    ({ qualified }) => `select '${qualified}' || t::text as line from ${qualified} t`,
  )
  const [row] = await databases
    .ownerSql('eu')
    .unsafe(
      `select count(*)::int, md5(string_agg(line, '' order by line)) from (${rows.join(' union all ')}) rows`,
    )
  return row
}

describe('the tenancy matrix (S1)', () => {
  it('has an expectation for each table of a region, and for no other', () => {
    expect(Object.keys(permissions).toSorted()).toEqual(
      declaredOf('region').map(({ qualified }) => qualified),
    )
  })

  it('gives every actor exactly what the permissions table says, and leaves every row as it was', async () => {
    const before = await digestOfRows()
    const started = performance.now()
    const { cells, done, absent, violations } = await runMatrix(databases, 'eu', cast)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(
      `S1: ${cells} cells in ${seconds} s, ${done} let through, ${absent} without an occasion\n`,
    )
    expect(violations).toEqual([])
    expect(cells).toBe(declaredOf('region').length * attempts.length * actors.length)
    expect(await digestOfRows()).toEqual(before)
  })
})

describe('the matrix notices', () => {
  const tableNamed = (name: string) => declaredOf('region').filter((table) => table.name === name)

  /** What the matrix says of one table after a change that all connections see; security is then made anew. */
  async function afterChange(name: string, change: string): Promise<string[]> {
    const sql = databases.ownerSql('eu')
    const [table] = tableNamed(name)
    if (!table) throw new Error(`${name} is not declared`)
    await sql.unsafe(change)
    try {
      return (await runMatrix(databases, 'eu', cast, [table])).violations
    } finally {
      await sql.unsafe(securityOf(table.table, loginRoles))
    }
  }

  it('a policy that was taken away', async () => {
    const violations = await afterChange(
      'saved_views',
      'drop policy saved_views_delete_app_rw on saved_views',
    )
    expect(violations).toEqual(
      ['member', 'admin', 'owner'].map(
        (actor) => `public.saved_views × delete × ${actor}: expected done, got denied`,
      ),
    )
  })

  it('a policy that lets strangers read', async () => {
    const violations = await afterChange(
      'saved_views',
      'alter policy saved_views_select_app_rw on saved_views using (true)',
    )
    expect(violations).toEqual(
      ['no context', 'anonymous', 'owner signed in', 'removed member', 'owner of another'].map(
        (actor) => `public.saved_views × select × ${actor}: expected denied, got done`,
      ),
    )
  })

  it('a row that may be given to another workspace', async () => {
    const violations = await afterChange(
      'workspace_invitations',
      `grant update (workspace_id) on workspace_invitations to app_rw;
       alter policy workspace_invitations_update_app_rw on workspace_invitations with check (true);
       alter policy workspace_invitations_select_app_rw on workspace_invitations using (true)`,
    )
    expect(violations).toContain(
      'public.workspace_invitations × change owner × admin: expected denied, got done',
    )
  })

  it('a grant too many on the audit log', async () => {
    const violations = await afterChange('audit_logs', 'grant delete on audit_logs to app_worker')
    expect(violations).toEqual(['public.audit_logs × delete × worker: expected denied, got done'])
  })

  it('a foreign key that does not name the owner', async () => {
    const sql = databases.ownerSql('eu')
    const name = 'asset_variants_workspace_id_asset_id_assets_workspace_id_id_fk'
    await sql.unsafe(`alter table assets add constraint assets_only_id unique (id);
      alter table asset_variants drop constraint ${name};
      alter table asset_variants add constraint only_id foreign key (asset_id) references assets (id)`)
    const { violations } = await runMatrix(databases, 'eu', cast, tableNamed('asset_variants'))
    await sql.unsafe(`alter table asset_variants drop constraint only_id;
      alter table asset_variants add constraint ${name} foreign key (workspace_id, asset_id)
        references assets (workspace_id, id) on delete cascade;
      alter table assets drop constraint assets_only_id`)
    const smugglers = ['member', 'admin', 'owner', 'owner of another', 'worker', 'worker for another']
    expect(violations).toEqual(
      smugglers.map(
        (actor) =>
          `public.asset_variants × insert under a foreign parent × ${actor}: expected no such parent, got done`,
      ),
    )
  })

  it('a table that nobody stated an expectation for', async () => {
    const sql = databases.ownerSql('eu')
    await sql.unsafe(
      'create table fittings as select * from saved_views; alter table fittings add primary key (id)',
    )
    const [like] = tableNamed('saved_views')
    const fittings = like ? [{ ...like, name: 'fittings', qualified: 'public.fittings' }] : []
    const { cells, violations } = await runMatrix(databases, 'eu', cast, fittings)
    await sql`drop table fittings`
    expect(cells).toBe(attempts.length * actors.length)
    expect(violations).toHaveLength(cells)
    expect(violations[0]).toBe('no expectation: public.fittings × select × no context')
  })

  it('a table without a row to try', async () => {
    const empty: DeclaredTable[] = tableNamed('saved_views')
    const newcomer = await seedTenant(databases, 'eu')
    await databases.ownerSql('eu')`delete from saved_views where workspace_id = ${newcomer.place.id}`
    const { violations } = await runMatrix(databases, 'eu', { ...cast, another: newcomer }, empty)
    expect(violations).toEqual(['no seed row: public.saved_views'])
  })
})
