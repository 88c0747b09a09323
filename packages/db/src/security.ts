import { getTableColumns, type Table } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { type Declaration, declarationOf, type MemberRole, memberRoles, type Operation } from './register.ts'
import { definerRole } from './roles.ts'

export type Policy = {
  name: string
  role: string
  command: Operation | 'all'
  using?: string
  check?: string
}

const writers: readonly MemberRole[] = ['owner', 'admin', 'member']

const operations: readonly Operation[] = ['select', 'insert', 'update', 'delete']

export function qualifiedName(table: Table): string {
  const { schema, name } = getTableConfig(table as PgTable)
  return `${schema ?? 'public'}.${name}`
}

/** Which member roles may do this to a workspace's row; an empty list means none of them. */
function rolesAllowed(declaration: Declaration, operation: Operation): readonly MemberRole[] {
  const access = declaration.access ?? {}
  const said = operation === 'select' ? access.read : access[operation]
  return said ?? (operation === 'select' ? memberRoles : writers)
}

export function ownerColumnOf(declaration: Declaration): string {
  return declaration.ownerColumn ?? (declaration.owner === 'account' ? 'account_id' : 'workspace_id')
}

function ownerTest(declaration: Declaration, operation: Operation): string {
  const scope = declaration.owner === 'account' ? 'app.account()' : 'app.ws()'
  const parts = [`${ownerColumnOf(declaration)} = (select ${scope})`]
  const roles = rolesAllowed(declaration, operation)
  if (declaration.owner === 'workspace' && roles.length < memberRoles.length) {
    parts.push(`(select app.role()) = any (array[${roles.map((role) => `'${role}'`).join(', ')}])`)
  }
  const seesOwn = operation !== 'insert' || declaration.insertsVisible
  if (declaration.visible && seesOwn) parts.push(`(${declaration.visible})`)
  return parts.join(' and ')
}

function policy(table: string, role: string, command: Policy['command'], test: string): Policy {
  const named = { name: `${table}_${command}_${role}`, role, command }
  if (command === 'insert') return { ...named, check: test }
  if (command === 'select' || command === 'delete') return { ...named, using: test }
  return { ...named, using: test, check: test }
}

/** What each login role may do with a table, before row security narrows it. */
export function grantsOf(table: Table): Record<string, readonly Operation[]> {
  const declaration = declarationOf(table)
  const grants: Record<string, readonly Operation[]> = { ...declaration.grants }
  if (declaration.owner === 'workspace' || declaration.owner === 'account') {
    grants.app_rw = operations.filter((operation) => rolesAllowed(declaration, operation).length > 0)
  }
  if (declaration.owner === 'workspace') grants.app_worker ??= operations
  return grants
}

/** Every row policy of a table, from its declaration. Nothing else may make one. */
export function policiesOf(table: Table): Policy[] {
  const declaration = declarationOf(table)
  const { name } = getTableConfig(table as PgTable)
  if (declaration.owner === 'public' || declaration.owner === 'directory') return []
  const policies = [policy(name, definerRole, 'all', 'true')]
  for (const [role, allowed] of Object.entries(grantsOf(table))) {
    if (declaration.owner === 'workspace' && role === 'app_worker') {
      policies.push(policy(name, role, 'all', `${ownerColumnOf(declaration)} = (select app.ws())`))
      continue
    }
    for (const operation of allowed) {
      const owned = declaration.owner !== 'region' && role === 'app_rw'
      const test = owned
        ? ownerTest(declaration, operation)
        : role === 'app_rw'
          ? (declaration.visible ?? 'true')
          : 'true'
      policies.push(policy(name, role, operation, test))
    }
  }
  return policies
}

/** What stays as it was inserted: the key, the owner, the time, and what the declaration says. */
function fixedColumns(table: Table): string[] {
  const declaration = declarationOf(table)
  if (declaration.owner !== 'workspace' && declaration.owner !== 'account') return []
  const columns: PgColumn[] = Object.values(getTableConfig(table as PgTable).columns)
  const { primaryKeys } = getTableConfig(table as PgTable)
  return [
    ownerColumnOf(declaration),
    'created_at',
    ...columns.filter((column) => column.primary).map((column) => column.name),
    ...primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
    ...(declaration.fixed ?? []),
  ]
}

/** The columns that an operation of a role is limited to; undefined when it may have them all. */
export function columnsGranted(table: Table, role: string, operation: Operation): string[] | undefined {
  const { hidden = [], projected = [] } = declarationOf(table)
  const isWorker = role === 'app_worker'
  const withheld = new Set<string>()
  if (operation === 'select' && !isWorker) for (const column of hidden) withheld.add(column)
  if (operation === 'update') {
    for (const column of fixedColumns(table)) withheld.add(column)
    if (!isWorker) for (const column of projected) withheld.add(column)
  }
  if (withheld.size === 0) return undefined
  return Object.values(getTableColumns(table))
    .map((column) => column.name)
    .filter((column) => !withheld.has(column))
}

function grantStatements(table: Table): string[] {
  const name = qualifiedName(table)
  const statements = [`grant select, insert, update, delete on ${name} to ${definerRole};`]
  for (const [role, allowed] of Object.entries(grantsOf(table))) {
    if (allowed.length === 0) continue
    const list = allowed.map((operation) => {
      const columns = columnsGranted(table, role, operation)
      return columns ? `${operation} (${columns.join(', ')})` : operation
    })
    statements.push(`grant ${list.join(', ')} on ${name} to ${role};`)
  }
  return statements
}

function triggerStatements(table: Table): string[] {
  const declaration = declarationOf(table)
  const name = qualifiedName(table)
  const columns = Object.values(getTableColumns(table)).map((column) => column.name)
  const statements: string[] = []
  if (columns.includes('updated_at')) {
    statements.push(
      `create trigger touch before update on ${name} for each row execute function app.touch();`,
    )
  }
  for (const [column, moves] of Object.entries(declaration.states ?? {})) {
    statements.push(
      `create trigger keep_${column} before update on ${name} for each row execute function app.keep_state('${column}', '${JSON.stringify(moves)}');`,
    )
  }
  const owned = declaration.owner === 'workspace' || declaration.owner === 'account'
  if (owned && declaration.audited !== false) {
    const log = declaration.owner === 'workspace' ? 'workspace_id' : 'account_id'
    // What is generated from other columns would repeat what they redact.
    const generated = Object.values(getTableColumns(table)).filter((column) => column.generated)
    const redacted = [...(declaration.redacted ?? []), ...generated.map((column) => column.name)]
    statements.push(
      `create trigger audit after insert or update or delete on ${name} for each row execute function app.audit('${log}', '${ownerColumnOf(declaration)}', '{${redacted.join(',')}}');`,
    )
  }
  return statements
}

function policyStatement(table: string, { name, role, command, using, check }: Policy): string {
  const clauses = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ')
  return `create policy ${name} on ${table} for ${command} to ${role} ${clauses};`
}

/** Row security, grants and triggers of one table, whatever it had before. */
export function securityOf(table: Table, loginRoles: readonly string[]): string {
  const name = qualifiedName(table)
  const policies = policiesOf(table)
  const rowSecurity =
    policies.length > 0
      ? ['enable', 'force'].map((word) => `alter table ${name} ${word} row level security;`)
      : []
  return [
    `select app.forget_security('${name}'::regclass);`,
    `revoke all on ${name} from public, ${definerRole}, ${loginRoles.join(', ')};`,
    ...rowSecurity,
    ...policies.map((one) => policyStatement(name, one)),
    ...grantStatements(table),
    ...triggerStatements(table),
  ].join('\n')
}
