import { type CatalogueSql, type DeclaredTable, declaredOf, isTenantOwned } from './declared.ts'

// Unique across tenants, and why that tells nobody anything.
const globallyUnique: Record<string, string> = {
  accounts_email_unique: 'only definer functions write accounts, after the directory took the claim',
  auth_sessions_token_hash_unique: 'the cookie is all that a request brings; no role may insert a session',
}

// Indexes whose operators are not leakproof, and the function that uses them instead of a policy.
const searchIndexes: Record<string, string> = {
  clients_search: 'app.match_clients applies the tenant itself',
}

type IndexRow = {
  qualified: string
  name: string
  method: string
  is_unique: boolean
  is_partial: boolean
  columns: string[]
  leaky: string[]
}

const indexesInCatalogue = (sql: CatalogueSql) => sql<IndexRow[]>`
  select n.nspname || '.' || t.relname as qualified, x.relname as name, m.amname as method,
    i.indisunique as is_unique, i.indpred is not null as is_partial,
    array(select coalesce(a.attname::text, '(expression)')
      from unnest(i.indkey::int2[]) with ordinality k (attnum, position)
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum and k.attnum > 0
      order by k.position) as columns,
    array(select distinct o.opcname || ' ' || p.proname
      from unnest(i.indclass::oid[]) c (oid) join pg_opclass o on o.oid = c.oid
      join pg_amop w on w.amopfamily = o.opcfamily and w.amoplefttype = o.opcintype and w.amoprighttype = o.opcintype
      join pg_operator r on r.oid = w.amopopr join pg_proc p on p.oid = r.oprcode
      where w.amoppurpose = 's' and not p.proleakproof order by 1) as leaky
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
  join pg_am m on m.oid = x.relam join pg_namespace n on n.oid = t.relnamespace
  where n.nspname in ('public', 'pub')`

type ForeignKeyRow = {
  name: string
  child: string
  parent: string
  columns: string[]
  parent_columns: string[]
}

export const foreignKeysInCatalogue = (sql: CatalogueSql) => sql<ForeignKeyRow[]>`
  select k.conname as name, cn.nspname || '.' || c.relname as child, pn.nspname || '.' || p.relname as parent,
    array(select a.attname::text from unnest(k.conkey) with ordinality u (n, i) join pg_attribute a on a.attrelid = c.oid and a.attnum = u.n order by u.i) as columns,
    array(select a.attname::text from unnest(k.confkey) with ordinality u (n, i) join pg_attribute a on a.attrelid = p.oid and a.attnum = u.n order by u.i) as parent_columns
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
  join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
  where k.contype = 'f' and cn.nspname in ('public', 'pub')`

function indexRules(index: IndexRow, owned: Map<string, DeclaredTable>): string[] {
  const table = owned.get(index.qualified)
  if (!table) return []
  const violations: string[] = []
  if (index.method !== 'btree' && !searchIndexes[index.name])
    violations.push(`a ${index.method} index that no search function is listed for: ${index.name}`)
  if (index.method === 'btree' && index.leaky.length > 0)
    violations.push(`row security cannot use ${index.name}: ${index.leaky.join(', ')} may leak`)
  if (index.is_unique && index.columns[0] !== table.ownerColumn && !globallyUnique[index.name])
    violations.push(`unique without its owner first: ${index.name} (${index.columns.join(', ')})`)
  return violations
}

function isServed(key: ForeignKeyRow, indexes: readonly IndexRow[]): boolean {
  const wanted = new Set(key.columns)
  return indexes.some(
    ({ qualified, method, is_partial, columns }) =>
      qualified === key.child &&
      method === 'btree' &&
      !is_partial &&
      columns.slice(0, wanted.size).every((column) => wanted.has(column)) &&
      columns.length >= wanted.size,
  )
}

function foreignKeyRules(key: ForeignKeyRow, owned: Map<string, DeclaredTable>): string[] {
  const child = owned.get(key.child)
  const parent = owned.get(key.parent)
  if (!child || !parent || child.declaration.owner !== parent.declaration.owner) return []
  const startsWithOwner = key.columns[0] === child.ownerColumn && key.parent_columns[0] === parent.ownerColumn
  return startsWithOwner
    ? []
    : [`a foreign key between tenants' tables that does not start with the owner: ${key.name}`]
}

/** Indexes that row security can use, foreign keys that cannot cross tenants, unique rules that tell nothing. */
export async function indexViolations(sql: CatalogueSql, declared = declaredOf('region')): Promise<string[]> {
  const owned = new Map(declared.filter(isTenantOwned).map((table) => [table.qualified, table]))
  const indexes = await indexesInCatalogue(sql)
  const keys = await foreignKeysInCatalogue(sql)
  const named = new Set(indexes.map((index) => index.name))
  const stale = [...Object.keys(globallyUnique), ...Object.keys(searchIndexes)].filter(
    (name) => !named.has(name),
  )
  return [
    ...indexes.flatMap((index) => indexRules(index, owned)),
    ...keys
      .filter((key) => !isServed(key, indexes))
      .map((key) => `foreign key without an index: ${key.name} (${key.columns.join(', ')})`),
    ...keys.flatMap((key) => foreignKeyRules(key, owned)),
    ...stale.map((name) => `an exception is listed for an index that does not exist: ${name}`),
  ].toSorted()
}
