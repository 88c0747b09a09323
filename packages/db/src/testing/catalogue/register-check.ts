import type { Part } from '../../migrate.ts'
import { type CatalogueSql, type DeclaredTable, declaredOf, differences } from './declared.ts'

// Tables that no schema file declares, because no row of theirs belongs to anybody.
const bookkeeping: Record<Part, readonly string[]> = {
  directory: ['app.migrations', 'app.schema_state'],
  region: [
    'app.migrations',
    'app.schema_state',
    'graphile_worker._private_job_queues',
    'graphile_worker._private_jobs',
    'graphile_worker._private_known_crontabs',
    'graphile_worker._private_tasks',
    'graphile_worker.jobs',
    'graphile_worker.migrations',
  ],
}

async function relations(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%'`
  return rows.map((row) => String(row.name))
}

async function columnsInCatalogue(sql: CatalogueSql): Promise<Map<string, string>> {
  const rows = await sql`
    select n.nspname || '.' || c.relname || '.' || a.attname as name,
      format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as shape
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'pub') and a.attnum > 0 and not a.attisdropped`
  return new Map(rows.map((row) => [String(row.name), String(row.shape)]))
}

function declaredColumns(declared: readonly DeclaredTable[]): Map<string, string> {
  return new Map(
    declared.flatMap(({ qualified, columns }) =>
      columns.map((column) => {
        const type = column.getSQLType().replace(' (', '(')
        return [`${qualified}.${column.name}`, `${type}${column.notNull ? ' not null' : ''}`] as const
      }),
    ),
  )
}

/** Register = catalogue: every table and column of the database is declared, and every declared one exists. */
export async function registerViolations(
  sql: CatalogueSql,
  part: Part,
  declared = declaredOf(part),
): Promise<string[]> {
  const tables = differences(
    await relations(sql),
    [...bookkeeping[part], ...declared.map((table) => table.qualified)],
    { extra: 'not declared', missing: 'declared, but not in the database' },
  )
  const known = new Set(declared.map((table) => table.qualified))
  const found = await columnsInCatalogue(sql)
  const lines = ([name, shape]: [string, string]) => `${name} ${shape}`
  const columns = differences(
    [...found].filter(([name]) => known.has(name.slice(0, name.lastIndexOf('.')))).map(lines),
    [...declaredColumns(declared)].map(lines),
    { extra: 'column not declared', missing: 'column declared, but not in the database' },
  )
  return [...tables, ...columns]
}
