import { eq, getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Regions } from '../../regions.ts'
import { declarationOf } from '../../register.ts'
import type { profiles } from '../../schema/accounts.ts'
import type { workspaces } from '../../schema/workspaces.ts'

type Values = Record<string, unknown>

/** Splits values into those of fixed columns and those that a role of the application may write. */
export function splitFixed(table: PgTable, values: Values): { fixed: Values; free: Values } {
  const columns = getTableColumns(table)
  const names = new Set(declarationOf(table).fixed)
  const isFixed = ([key]: [string, unknown]) => names.has(columns[key]?.name ?? '')
  const entries = Object.entries(values)
  return {
    fixed: Object.fromEntries(entries.filter(isFixed)),
    free: Object.fromEntries(entries.filter((entry) => !isFixed(entry))),
  }
}

/** Writes what no role of the application may change, over a connection of the owner's. */
export async function writeFixed(
  regions: Regions,
  region: string,
  table: typeof profiles | typeof workspaces,
  { id, ...values }: Values & { id: string },
): Promise<void> {
  if (Object.keys(values).length === 0) return
  const url = regions.config.regions[region] ?? ''
  const client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    await drizzle(client).update(table).set(values).where(eq(table.id, id))
  } finally {
    await client.end({ timeout: 5 })
  }
}
