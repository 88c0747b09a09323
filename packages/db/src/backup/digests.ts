import type { ISql } from 'postgres'
import { z } from 'zod'

export const TableDigest = z.strictObject({ name: z.string(), rows: z.number(), digest: z.string() })
export type TableDigest = z.infer<typeof TableDigest>

export async function tableNames(sql: ISql): Promise<string[]> {
  const rows = await sql`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^(pg_|information_schema)'
    order by 1`
  return rows.map((row) => String(row.name))
}

/** Rows and a digest per table. The sum of hashes does not depend on the order in which rows lie. */
export async function digestTables(sql: ISql, names: readonly string[]): Promise<TableDigest[]> {
  await sql.unsafe(
    "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 1",
  )
  const digests: TableDigest[] = []
  for (const name of names) {
    const [row] = await sql.unsafe(
      `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as digest from ${name} t`,
    )
    digests.push({ name, rows: Number(row?.rows), digest: String(row?.digest) })
  }
  return digests
}

/** One sentence for each table that is not as it was said to be. */
export function compareDigests(meant: readonly TableDigest[], found: readonly TableDigest[]): string[] {
  const byName = new Map(found.map((table) => [table.name, table]))
  return meant.flatMap(({ name, rows, digest }) => {
    const table = byName.get(name)
    if (!table) return [`${name} is missing`]
    if (table.rows !== rows) return [`${name} has ${table.rows} rows instead of ${rows}`]
    return table.digest === digest ? [] : [`${name} has other contents`]
  })
}
