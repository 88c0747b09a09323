import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { owner, superuser } from './embedded.ts'
import { migrate, migrationFiles, refuseOldServer } from './migrate.ts'

const cluster = inject('cluster')
const key = Buffer.from(cluster.key, 'hex')
const urlOf = (user: string, database: string) =>
  `postgres://${user}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`

const admin = postgres(urlOf(superuser, 'postgres'), { max: 1, onnotice: () => {} })
const made: string[] = []
let database: string
let sql: postgres.Sql

async function emptyDatabase(): Promise<string> {
  const name = `migrate_${randomBytes(4).toString('hex')}`
  await admin.unsafe(`create database ${name} owner ${owner}`)
  made.push(name)
  return name
}

const migrateRegion = (name = database) =>
  migrate({ part: 'region', name: 'eu', ownerUrl: urlOf(owner, name), key })

async function tables(): Promise<string[]> {
  const rows = await sql`select tablename from pg_tables where schemaname in ('public', 'pub') order by 1`
  return rows.map((row) => String(row.tablename))
}

beforeEach(async () => {
  database = await emptyDatabase()
  sql = postgres(urlOf(owner, database), { max: 1, onnotice: () => {} })
  return () => sql.end({ timeout: 5 })
})

afterAll(async () => {
  for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`)
  await admin.end({ timeout: 5 })
})

describe('migrate', () => {
  it('brings an empty database to this version, and a second run changes nothing', async () => {
    const files = (await migrationFiles('region')).map((file) => file.name)
    const first = await migrateRegion()
    const second = await migrateRegion()
    expect(first.applied).toEqual(files)
    expect(second).toEqual({ part: 'region', applied: [], fingerprint: first.fingerprint })
    expect(await tables()).toContain('clients')
  })

  it('leaves nothing of a migration that fails halfway, and runs whole once the cause is gone', async () => {
    // The migration makes this table itself, after many others.
    await sql`create table public.workspaces (mistake int)`
    await expect(migrateRegion()).rejects.toThrow('"workspaces" already exists')
    expect(await tables()).toEqual(['workspaces'])
    await sql`drop table public.workspaces`
    expect((await migrateRegion()).applied).not.toEqual([])
  })

  it('refuses a migration that was changed after it ran', async () => {
    await migrateRegion()
    await sql`update app.migrations set digest = 'another' where name = '0000_init.sql'`
    await expect(migrateRegion()).rejects.toThrow(
      'Migration region/0000_init.sql was changed after it ran. Migrations are append-only: add a new one.',
    )
  })

  it('refuses a database that a newer version has migrated', async () => {
    await migrateRegion()
    await sql`insert into app.migrations (name, digest) values ('9999_tomorrow.sql', 'x')`
    await expect(migrateRegion()).rejects.toThrow(
      'ran migrations that this version does not have: 9999_tomorrow.sql. Start the newer version.',
    )
  })

  it('makes lost policies and grants anew when the fingerprint is of another version', async () => {
    const { fingerprint } = await migrateRegion()
    const policies = async () => Number((await sql`select count(*)::int as n from pg_policies`)[0]?.n)
    const before = await policies()
    await sql`drop policy clients_select_app_rw on clients`
    await sql`update app.schema_state set fingerprint = 'another version'`
    expect((await migrateRegion()).fingerprint).toBe(fingerprint)
    expect(await policies()).toBe(before)
  })

  it('runs for several databases of one server at the same time', async () => {
    const names = [database, await emptyDatabase(), await emptyDatabase(), await emptyDatabase()]
    const reports = await Promise.all(names.map((name) => migrateRegion(name)))
    expect(new Set(reports.map((report) => report.fingerprint)).size).toBe(1)
  })

  it('gives several runs of one database one after the other', async () => {
    const reports = await Promise.all(Array.from({ length: 4 }, () => migrateRegion()))
    expect(reports.map((report) => report.applied.length > 0).toSorted()).toEqual([false, false, false, true])
  })
})

describe('refuseOldServer', () => {
  it('refuses a server older than 16 by name, and takes 16', () => {
    expect(() => refuseOldServer('eu', 150_014, '15.14 (Debian 15.14-0+deb12u1)')).toThrow(
      'The server of "eu" runs Postgres 15.14 (Debian 15.14-0+deb12u1). Thimblely needs 16 or newer (Debian 12 ships 15).',
    )
    expect(() => refuseOldServer('eu', 160_000, '16.0')).not.toThrow()
  })
})

describe('an address that cannot be used', () => {
  const messageFor = (ownerUrl: string) =>
    migrate({ part: 'region', name: 'eu', ownerUrl, key }).catch((error: Error) => error.message)

  it('is named with what is wrong with it, and never with its password', async () => {
    const messages = await Promise.all([
      messageFor('postgres://someone:secret-word@127.0.0.1:1/eu'),
      messageFor(`postgres://${owner}:secret-word@127.0.0.1:${cluster.port}/${database}`),
      messageFor(urlOf(owner, 'nowhere')),
    ])
    expect(messages).toEqual([
      'The server of "eu" does not answer at 127.0.0.1:1. Is it running, and is its address right?',
      `The server of "eu" at 127.0.0.1:${cluster.port} does not let ${owner} in. Is the password right?`,
      `The server of "eu" at 127.0.0.1:${cluster.port} has no database nowhere. Make it first.`,
    ])
  })
})
