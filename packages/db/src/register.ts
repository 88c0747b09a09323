import type { Table } from 'drizzle-orm'

/** Who owns a row, and so where it lives and what may read it. */
export type Owner = 'workspace' | 'account' | 'region' | 'public' | 'directory'

export type MemberRole = 'owner' | 'admin' | 'member' | 'viewer'

export const memberRoles = ['owner', 'admin', 'member', 'viewer'] as const satisfies readonly MemberRole[]

export type Operation = 'select' | 'insert' | 'update' | 'delete'

export type WorkspaceAccess = {
  read?: readonly MemberRole[]
  insert?: readonly MemberRole[]
  update?: readonly MemberRole[]
  delete?: readonly MemberRole[]
}

export type Declaration = {
  owner: Owner
  /** The column that names the owner; the primary key itself for `workspaces` and `accounts`. */
  ownerColumn?: string
  /** Member roles per operation; `[]` means that only definer functions or the worker do it. */
  access?: WorkspaceAccess
  /**
   * What a login role may do with a row that has no tenant (`region`, `public`, `directory`); for a workspace's
   * row, what the worker may do when that is less than everything.
   */
  grants?: Partial<
    Record<
      'app_rw' | 'app_worker' | 'app_admin' | 'app_auth' | 'app_peer' | 'app_directory',
      readonly Operation[]
    >
  >
  /** Rows of a region that `app_rw` may see, as SQL over `app.ws()` and `app.account()`. */
  visible?: string
  /** An inserted row must be one that its maker then sees: nobody makes one in another member's name. */
  insertsVisible?: true
  /** Columns that the worker alone may read. */
  hidden?: readonly string[]
  /** Columns that no login role changes once the row is there; a tenant's keys and `created_at` always are. */
  fixed?: readonly string[]
  /** Columns computed from other rows: of the login roles the worker alone changes them. */
  projected?: readonly string[]
  /** Column -> from -> allowed next states, kept by a trigger. */
  states?: Record<string, Record<string, readonly string[]>>
  /** Write an audit row for each change; on unless said otherwise for workspace and account rows. */
  audited?: boolean
  /** Columns whose values the audit row leaves out. */
  redacted?: readonly string[]
  /** Why a column's value leaves the region, or what a column outside of one holds; for docs/residency.md. */
  leaves?: Record<string, string>
}

const register = new Map<Table, Declaration>()

/** Declares a table's owner. A table without this call fails the register test. */
export function declareTable<T extends Table>(declaration: Declaration, table: T): T {
  register.set(table, declaration)
  return table
}

export function declarationOf(table: Table): Declaration {
  const declaration = register.get(table)
  if (!declaration) throw new Error('This table has no declared owner: wrap it in declareTable')
  return declaration
}

export function declaredTables(): ReadonlyMap<Table, Declaration> {
  return register
}
