import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { owner, superuser } from '../embedded.ts'
import { type DatabaseConfig, databaseConfig } from '../env.ts'
import { Regions } from '../regions.ts'
import type {} from './global-setup.ts'

export type TestDatabases = {
  regions: Regions
  config: DatabaseConfig
  environment: Record<string, string>
  /** A connection of the migrating role, for what no application role may do. */
  ownerSql: (database: 'directory' | 'eu' | 'us') => postgres.Sql
}

/** Fresh databases for one test file: a directory and the regions eu and us, dropped afterwards. */
export async function testDatabases(options: { poolSize?: number } = {}): Promise<TestDatabases> {
  const cluster = inject('cluster')
  const suffix = randomBytes(4).toString('hex')
  const nameOf = (database: string) => `${database}_${suffix}`
  const urlOf = (user: string, database: string) =>
    `postgres://${user}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`
  const admin = postgres(urlOf(superuser, 'postgres'), { max: 1, onnotice: () => {} })
  for (const database of ['directory', 'eu', 'us']) {
    const template = database === 'directory' ? 'directory_template' : 'region_template'
    await admin.unsafe(
      `create database "${nameOf(database)}" template ${template} strategy file_copy owner ${owner}`,
    )
  }
  const environment = {
    NODE_ENV: 'test',
    DIRECTORY_DATABASE_URL: urlOf(owner, nameOf('directory')),
    REGIONS: ['eu', 'us'].map((region) => `${region}=${urlOf(owner, nameOf(region))}`).join(','),
    THIMBLELY_KEY: cluster.key,
    POOL_SIZE: String(options.poolSize ?? inject('poolSize')),
  }
  const config = databaseConfig(environment)
  const regions = new Regions(config)
  const owners = new Map<string, postgres.Sql>()
  const ownerSql = (database: string) => {
    const known =
      owners.get(database) ?? postgres(urlOf(owner, nameOf(database)), { max: 2, onnotice: () => {} })
    owners.set(database, known)
    return known
  }
  afterAll(async () => {
    await regions.end()
    for (const sql of owners.values()) await sql.end({ timeout: 5 })
    for (const database of ['directory', 'eu', 'us'])
      await admin.unsafe(`drop database "${nameOf(database)}" with (force)`)
    await admin.end({ timeout: 5 })
  })
  return { regions, config, environment, ownerSql }
}
