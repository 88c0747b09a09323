import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import * as directorySchema from './directory/schema.ts'
import { isConnectionFailure } from './errors.ts'
import {
  definerFunctions,
  directoryFunctions,
  openFunctions,
  ownFunctions,
  queueFunctions,
} from './functions.ts'
import { declaredTables } from './register.ts'
import { definerRole, loginRoles, rolePassword, roleUrl } from './roles.ts'
import * as regionSchema from './schema/index.ts'
import { securityOf } from './security.ts'

export type Part = 'region' | 'directory'

export type MigrationReport = { part: Part; applied: string[]; fingerprint: string }

const oldestServer = 160000

const folder = (part: Part) => new URL(`../migrations/${part}/`, import.meta.url)

const sqlFile = (name: string) => readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8')

export function tablesOf(part: Part): PgTable[] {
  const schema: Record<string, unknown> = part === 'region' ? regionSchema : directorySchema
  const exported = new Set(Object.values(schema))
  return [...declaredTables().keys()].filter((table) => exported.has(table)) as PgTable[]
}

function ownedBy(role: string, functions: Record<string, readonly string[]>): string[] {
  return Object.entries(functions).map(
    ([name, grants]) => `select app.settle_function('${name}', '${role}', '{${grants.join(',')}}');`,
  )
}

/** Everything that is derived and so made anew: functions, policies, grants, triggers. */
function derivedSql(part: Part): string {
  const tables = tablesOf(part).toSorted((a, b) =>
    getTableConfig(a).name.localeCompare(getTableConfig(b).name),
  )
  const security = tables.map((table) => securityOf(table, loginRoles))
  if (part === 'directory') {
    return [
      ...['forget-security', 'settle-function', 'touch'].map(sqlFile),
      ...ownedBy('current_user', directoryFunctions),
      ...security,
    ].join('\n')
  }
  return [
    'set local check_function_bodies = off;',
    ...[
      'forget-security',
      'settle-function',
      'touch',
      'triggers',
      'enter',
      'sessions',
      'platform',
      'queue',
    ].map(sqlFile),
    ...ownedBy('current_user', { ...openFunctions, ...ownFunctions }),
    ...ownedBy(definerRole, definerFunctions),
    ...ownedBy('app_queue', queueFunctions),
    ...security,
  ].join('\n')
}

export function refuseOldServer(name: string, number: number, version: string) {
  if (number >= oldestServer) return
  throw new Error(
    `The server of "${name}" runs Postgres ${version}. Thimblely needs 16 or newer (Debian 12 ships 15).`,
  )
}

/** The driver's words about an address that cannot be used, in ours; the password is not among them. */
function unusable(name: string, ownerUrl: string, error: unknown): Error {
  const { host, username, pathname } = new URL(ownerUrl)
  const code = (error as { code?: string }).code
  if (code === '28P01' || code === '28000')
    return new Error(`The server of "${name}" at ${host} does not let ${username} in. Is the password right?`)
  if (code === '3D000')
    return new Error(
      `The server of "${name}" at ${host} has no database ${pathname.slice(1)}. Make it first.`,
    )
  if (isConnectionFailure(error))
    return new Error(
      `The server of "${name}" does not answer at ${host}. Is it running, and is its address right?`,
    )
  return error instanceof Error ? error : new Error(String(error))
}

async function checkServer(sql: postgres.Sql, name: string, ownerUrl: string) {
  const asked = sql`select current_setting('server_version_num')::int as number, current_setting('server_version') as version`
  const [row] = await asked.catch((error: unknown) => {
    throw unusable(name, ownerUrl, error)
  })
  if (row) refuseOldServer(name, Number(row.number), String(row.version))
}

async function makeRoles(sql: postgres.TransactionSql, key: Buffer) {
  const statements = loginRoles.map((role) => ({
    role,
    clause: `login password '${rolePassword(key, role)}'`,
  }))
  for (const { role, clause } of [...statements, { role: definerRole, clause: 'nologin' }]) {
    const [existing] = await sql`select 1 from pg_roles where rolname = ${role}`
    await sql.unsafe(`${existing ? 'alter' : 'create'} role ${role} ${clause}`)
  }
  await sql.unsafe(`grant ${definerRole}, app_queue to current_user with inherit true, set true`)
}

/** Another database of the same server changed or made the same role at the same moment. */
function isRace(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return code === '42710' || code === '23505' || message === 'tuple concurrently updated'
}

/** Roles belong to the whole server, but databases share no lock to wait on: whoever loses tries again. */
async function makeRolesInTurn(sql: postgres.Sql, key: Buffer) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sql.begin((tx) => makeRoles(tx, key))
    } catch (error) {
      if (!isRace(error) || attempt === 50) throw error
      await sleep(20 + Math.random() * 80)
    }
  }
}

type MigrationFile = { name: string; text: string; digest: string }

export async function migrationFiles(part: Part): Promise<MigrationFile[]> {
  const names = (await readdir(folder(part))).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder(part)), 'utf8')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

async function pendingMigrations(sql: postgres.TransactionSql, part: Part) {
  await sql`create table if not exists app.migrations (name text primary key, digest text not null, applied_at timestamptz(3) not null default now())`
  const done = new Map(
    (await sql`select name, digest from app.migrations`).map((row) => [String(row.name), String(row.digest)]),
  )
  const pending: MigrationFile[] = []
  for (const file of await migrationFiles(part)) {
    const { name, digest } = file
    const known = done.get(name)
    if (known && known !== digest)
      throw new Error(
        `Migration ${part}/${name} was changed after it ran. Migrations are append-only: add a new one.`,
      )
    if (!known) pending.push(file)
    done.delete(name)
  }
  if (done.size > 0)
    throw new Error(
      `The ${part} database ran migrations that this version does not have: ${[...done.keys()].join(', ')}. Start the newer version.`,
    )
  return pending
}

async function installQueue(sql: postgres.Sql, ownerUrl: string, key: Buffer) {
  const [row] =
    await sql`select current_database() as name, to_regclass('graphile_worker.migrations') is not null as installed`
  const database = `"${row?.name}"`
  await sql.unsafe(`grant create on database ${database} to app_queue`)
  await runMigrations({ connectionString: roleUrl(ownerUrl, 'app_queue', key) })
  await sql.unsafe(`revoke create on database ${database} from app_queue`)
}

async function applyDerived(sql: postgres.TransactionSql, part: Part, text: string): Promise<string> {
  const migrations = await sql`select string_agg(digest, '' order by name) as digests from app.migrations`
  const fingerprint = createHash('sha256')
    .update(text)
    .update(String(migrations[0]?.digests))
    .digest('hex')
    .slice(0, 16)
  const [known] = await sql`select fingerprint from app.schema_state where part = ${part}`
  if (known?.fingerprint === fingerprint) return fingerprint
  await sql.unsafe(text)
  await sql`insert into app.schema_state (part, fingerprint) values (${part}, ${fingerprint})
    on conflict (part) do update set fingerprint = excluded.fingerprint, applied_at = now()`
  return fingerprint
}

/**
 * One run for each database at a time, from the first statement to the last: the queue is installed on a connection
 * of its own, under a right that is lent and taken back. The lock ends with this connection.
 */
async function takeTurn(sql: postgres.Sql): Promise<void> {
  await sql`set lock_timeout = '60s'`
  await sql`select pg_advisory_lock(720902)`
  await sql`set lock_timeout = '3s'`
}

/** Brings one database to this version, in one transaction: all of it or nothing. */
export async function migrate(options: {
  part: Part
  name: string
  ownerUrl: string
  key: Buffer
}): Promise<MigrationReport> {
  const { part, name, ownerUrl, key } = options
  const sql = postgres(ownerUrl, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { lock_timeout: 3000 },
  })
  try {
    await checkServer(sql, name, ownerUrl)
    await takeTurn(sql)
    await makeRolesInTurn(sql, key)
    await sql.begin((tx) => tx.unsafe(sqlFile('settings')))
    if (part === 'region') await installQueue(sql, ownerUrl, key)
    return await sql.begin(async (tx) => {
      const pending = await pendingMigrations(tx, part)
      for (const { name: file, text, digest } of pending) {
        await tx.unsafe(text)
        await tx`insert into app.migrations (name, digest) values (${file}, ${digest})`
      }
      await tx.unsafe(`grant usage on schema app, public to ${[definerRole, ...loginRoles].join(', ')}`)
      if (part === 'region')
        await tx.unsafe(`grant usage on schema pub to ${[definerRole, ...loginRoles].join(', ')}`)
      const fingerprint = await applyDerived(tx, part, derivedSql(part))
      return { part, applied: pending.map((one) => one.name), fingerprint }
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
