import type { Part } from '../../migrate.ts'
import { definerRole, loginRoles } from '../../roles.ts'
import { columnsGranted, grantsOf } from '../../security.ts'
import { type CatalogueSql, type DeclaredTable, declaredOf, differences } from './declared.ts'

const operations = ['select', 'insert', 'update', 'delete']

function expectedGrants({ table, qualified }: DeclaredTable): string[] {
  const lines = operations.map((operation) => `${definerRole} may ${operation} ${qualified}`)
  for (const [role, allowed] of Object.entries(grantsOf(table))) {
    for (const operation of allowed) {
      const columns = columnsGranted(table, role, operation)
      const subjects = columns?.map((name) => `${qualified}.${name}`) ?? [qualified]
      lines.push(...subjects.map((subject) => `${role} may ${operation} ${subject}`))
    }
  }
  return lines
}

async function grantsInCatalogue(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    with held as (
      select c.relowner as owner, n.nspname || '.' || c.relname as subject, g.grantee, g.privilege_type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
      where n.nspname in ('public', 'pub', 'app') and c.relkind <> 'i'
      union all
      select c.relowner, n.nspname || '.' || c.relname || '.' || a.attname, g.grantee, g.privilege_type
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
        aclexplode(a.attacl) g
      where n.nspname in ('public', 'pub', 'app')
    )
    select case grantee when 0 then 'PUBLIC' else pg_get_userbyid(grantee) end || ' may ' || lower(privilege_type) || ' ' || subject as line
    from held where grantee <> owner`
  return rows.map((row) => String(row.line))
}

async function schemaGrants(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    select pg_get_userbyid(g.grantee) || ' may create in schema ' || n.nspname as line
    from pg_namespace n, aclexplode(n.nspacl) g
    where n.nspname in ('public', 'pub', 'app') and g.privilege_type = 'CREATE' and g.grantee <> n.nspowner
      and pg_get_userbyid(g.grantee) <> 'pg_database_owner'`
  return rows.map((row) => String(row.line))
}

/** Every table holds the generator's grants, on the generator's columns, and no others. */
export async function grantViolations(
  sql: CatalogueSql,
  part: Part,
  declared = declaredOf(part),
): Promise<string[]> {
  return [
    ...differences(await grantsInCatalogue(sql), declared.flatMap(expectedGrants), {
      extra: 'a grant too many',
      missing: 'grant missing',
    }),
    ...(await schemaGrants(sql)),
  ]
}

/** No role of the application can step around row security, by attribute or by membership. */
export async function roleViolations(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin
    from pg_roles where rolname like 'app\\_%'`
  const members = await sql`
    select pg_get_userbyid(member) || ' is a member of ' || pg_get_userbyid(roleid) as line
    from pg_auth_members where pg_get_userbyid(member) like 'app\\_%'`
  const powers = ['rolsuper', 'rolbypassrls', 'rolcreaterole', 'rolcreatedb', 'rolreplication']
  return [
    ...differences(
      rows.map((row) => String(row.rolname)),
      [...loginRoles, definerRole],
      { extra: 'a role nobody listed', missing: 'role missing' },
    ),
    ...rows.flatMap((row) =>
      powers.filter((power) => row[power]).map((power) => `${row.rolname} has ${power}`),
    ),
    ...rows
      .filter((row) => row.rolname === definerRole && row.rolcanlogin)
      .map((row) => `${row.rolname} can log in`),
    ...members.map((row) => String(row.line)),
  ]
}

/** A view runs as its reader, and nothing keeps a copy of tenants' rows. */
export async function viewViolations(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    select n.nspname || '.' || c.relname as name, c.relkind,
      coalesce('security_invoker=true' = any (c.reloptions), false) as is_invoker
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname in ('public', 'pub', 'app')`
  return rows.flatMap((row) => [
    ...(row.relkind === 'm' ? [`a materialised view of tenants' rows: ${row.name}`] : []),
    ...(row.relkind === 'v' && !row.is_invoker
      ? [`a view that does not run as its reader: ${row.name}`]
      : []),
  ])
}
