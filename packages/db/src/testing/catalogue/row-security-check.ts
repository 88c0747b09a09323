import { type Policy, policiesOf } from '../../security.ts'
import { type CatalogueSql, type DeclaredTable, declaredOf, differences } from './declared.ts'

async function rowSecurityFlags(sql: CatalogueSql, declared: readonly DeclaredTable[]): Promise<string[]> {
  const rows = await sql`
    select n.nspname || '.' || c.relname as qualified, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`
  const found = new Map(rows.map((row) => [String(row.qualified), row]))
  return declared
    .filter(({ declaration }) => declaration.owner !== 'public' && declaration.owner !== 'directory')
    .flatMap(({ qualified }) => {
      const row = found.get(qualified)
      return [
        ...(row?.relrowsecurity ? [] : [`row security is off: ${qualified}`]),
        ...(row?.relforcerowsecurity ? [] : [`row security is not forced: ${qualified}`]),
      ]
    })
}

type PolicyRow = {
  qualified: string
  name: string
  command: string
  roles: string
  using: string
  check: string
}

const policiesInCatalogue = (sql: CatalogueSql) => sql<PolicyRow[]>`
  select n.nspname || '.' || c.relname as qualified, p.polname as name,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command,
    array_to_string(array(
      select case r.oid when 0 then 'PUBLIC' else (select rolname from pg_roles where oid = r.oid) end
      from unnest(p.polroles) r (oid)), ', ') || case when p.polpermissive then '' else ' (restrictive)' end as roles,
    coalesce(pg_get_expr(p.polqual, p.polrelid), '-') as using,
    coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-') as check
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`

const line = (policy: PolicyRow) =>
  `${policy.qualified} ${policy.name} for ${policy.command} to ${policy.roles} using ${policy.using} check ${policy.check}`
    .replaceAll(/\s+/g, ' ')
    .trim()

const prefix = 'expected_'

function createExpected(qualified: string, { name, role, command, using, check }: Policy): string {
  const clauses = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ')
  return `create policy ${prefix}${name} on ${qualified} for ${command} to ${role} ${clauses};`
}

/** The real policies and, in Postgres' own words, the generator's: made beside the real ones and taken back. */
async function policiesBesideExpected(sql: CatalogueSql, declared: readonly DeclaredTable[]) {
  const statements = declared.flatMap(({ table, qualified }) =>
    policiesOf(table).map((policy) => createExpected(qualified, policy)),
  )
  const read = async (tx: CatalogueSql) => {
    await tx.unsafe(`savepoint compare; ${statements.join('\n')}`)
    const policies = [...(await policiesInCatalogue(tx))]
    await tx.unsafe('rollback to savepoint compare')
    return { policies }
  }
  const { policies } = await ('begin' in sql ? sql.begin(read) : read(sql))
  return {
    found: policies.filter(({ name }) => !name.startsWith(prefix)),
    expected: policies
      .filter(({ name }) => name.startsWith(prefix))
      .map((policy) => ({ ...policy, name: policy.name.slice(prefix.length) })),
  }
}

/** Row security is on and forced on every tenant's table, and each policy is the generator's, word for word. */
export async function rowSecurityViolations(
  sql: CatalogueSql,
  declared = declaredOf('region'),
): Promise<string[]> {
  const { found, expected } = await policiesBesideExpected(sql, declared)
  const open = found
    .filter(({ roles }) => roles.includes('PUBLIC'))
    .map(({ qualified, name }) => `policy to PUBLIC: ${qualified} ${name}`)
  return [
    ...(await rowSecurityFlags(sql, declared)),
    ...open,
    ...differences(found.map(line), expected.map(line), {
      extra: 'policy not from the generator',
      missing: 'policy missing',
    }),
  ]
}
