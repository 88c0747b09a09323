import { randomUUID } from 'node:crypto'
import type { Tenant } from '../seed-rows.ts'
import type { CatalogueSql, DeclaredTable } from './declared.ts'

export type Row = Record<string, unknown>

/** What the catalogue says of a table's columns and keys. */
export type Shape = {
  types: Record<string, string>
  key: string[]
  uniques: string[][]
  parents: { parent: string; columns: string[]; parentColumns: string[] }[]
}

const columnNames = (array: string, relation: string) => `array(
  select a.attname::text from unnest(${array}) with ordinality u (n, i)
  join pg_attribute a on a.attrelid = ${relation} and a.attnum = u.n order by u.i)`

export async function shapeOf(sql: CatalogueSql, qualified: string): Promise<Shape> {
  const columns = await sql`
    select attname as name, format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${qualified}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  const uniques = await sql.unsafe(
    `select i.indisprimary as is_key, ${columnNames('i.indkey::int2[]', 'i.indrelid')} as columns
     from pg_index i where i.indisunique and i.indrelid = $1::regclass order by i.indisprimary desc`,
    [qualified],
  )
  const parents = await sql.unsafe(
    `select n.nspname || '.' || p.relname as parent, ${columnNames('k.conkey', 'k.conrelid')} as columns,
       ${columnNames('k.confkey', 'k.confrelid')} as parent_columns
     from pg_constraint k join pg_class p on p.oid = k.confrelid join pg_namespace n on n.oid = p.relnamespace
     where k.contype = 'f' and k.conrelid = $1::regclass`,
    [qualified],
  )
  return {
    types: Object.fromEntries(columns.map((row) => [String(row.name), String(row.type)])),
    key: uniques.find((row) => row.is_key)?.columns ?? [],
    uniques: uniques.map((row) => row.columns),
    parents: parents.map((row) => ({
      parent: String(row.parent),
      columns: row.columns,
      parentColumns: row.parent_columns,
    })),
  }
}

/** The tenant's own row of a table; a row without a tenant is the one about it, or the region's first. */
export async function rowOf(
  sql: CatalogueSql,
  { qualified, declaration, ownerColumn }: DeclaredTable,
  { place, people }: Tenant,
): Promise<Row | undefined> {
  const about: Record<string, [column: string, id: string]> = {
    'public.people': ['id', people.owner.id],
    'public.workspace_fences': ['workspace_id', place.id],
  }
  const [column, id] = ownerColumn
    ? [ownerColumn, declaration.owner === 'account' ? people.owner.id : place.id]
    : (about[qualified] ?? [])
  const where = column ? `where ${column} = $1` : ''
  const [found] = await sql.unsafe(
    `select to_jsonb(t) as row from ${qualified} t ${where} order by t limit 1`,
    id ? [id] : [],
  )
  return found?.row
}

function another(value: unknown, type: string): unknown {
  if (type === 'uuid') return randomUUID()
  if (type === 'integer' || type === 'bigint') return Number(value) + 1
  if (type.startsWith('timestamp')) return new Date(Date.parse(String(value)) + 60_000).toISOString()
  return `${value}-2`
}

/** A second row like the first: what must be unique is made anew, and everything else is copied. */
export function secondRow(row: Row, shape: Shape, given: Row): Row {
  const second: Row = { ...row, ...given }
  const changed = new Set(Object.keys(given))
  for (const columns of shape.uniques) {
    const last = columns.at(-1)
    if (!last || columns.some((column) => changed.has(column))) continue
    second[last] = another(row[last], shape.types[last] ?? 'text')
    changed.add(last)
  }
  return second
}
