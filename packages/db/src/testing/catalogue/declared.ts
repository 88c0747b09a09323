import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import { type Part, tablesOf } from '../../migrate.ts'
import { type Declaration, declarationOf } from '../../register.ts'
import { ownerColumnOf, qualifiedName } from '../../security.ts'

/** A connection, or a transaction that a mutation test rolls back. */
export type CatalogueSql = postgres.Sql | postgres.TransactionSql

export type DeclaredTable = {
  table: PgTable
  schema: string
  name: string
  qualified: string
  columns: readonly PgColumn[]
  declaration: Declaration
  /** The column that names the tenant; only a workspace's or an account's row has one. */
  ownerColumn: string | undefined
}

export const isTenantOwned = ({ declaration }: DeclaredTable) =>
  declaration.owner === 'workspace' || declaration.owner === 'account'

function declared(table: PgTable): DeclaredTable {
  const { name, schema } = getTableConfig(table)
  const declaration = declarationOf(table)
  const owned = declaration.owner === 'workspace' || declaration.owner === 'account'
  return {
    table,
    schema: schema ?? 'public',
    name,
    qualified: qualifiedName(table),
    columns: Object.values(getTableColumns(table)),
    declaration,
    ownerColumn: owned ? ownerColumnOf(declaration) : undefined,
  }
}

/** What the register says of one kind of database, in the order of the names. */
export function declaredOf(part: Part): DeclaredTable[] {
  return tablesOf(part)
    .map(declared)
    .toSorted((a, b) => a.qualified.localeCompare(b.qualified))
}

/** The differences between two lists of facts, in words. */
export function differences(
  found: Iterable<string>,
  expected: Iterable<string>,
  words: { extra: string; missing: string },
): string[] {
  const actual = new Set(found)
  const wanted = new Set(expected)
  return [
    ...[...actual].filter((fact) => !wanted.has(fact)).map((fact) => `${words.extra}: ${fact}`),
    ...[...wanted].filter((fact) => !actual.has(fact)).map((fact) => `${words.missing}: ${fact}`),
  ].toSorted()
}
