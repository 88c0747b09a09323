import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { registerRegions } from '../packages/db/src/directory/registry.ts'
import { type EmbeddedServer, startServer } from '../packages/db/src/embedded.ts'
import { type DatabaseConfig, databaseConfig, dataFolder } from '../packages/db/src/env.ts'
import { migrate } from '../packages/db/src/migrate.ts'

export const databaseNames = ['directory', 'eu', 'us'] as const

export type Databases = {
  config: DatabaseConfig
  /** What the app processes read. */
  environment: Record<string, string>
  /** Absent when other servers were named. */
  server: EmbeddedServer | undefined
}

/** The servers that the environment names, or the embedded one with a database for each region. */
export async function openDatabases(key: string): Promise<Databases> {
  const named = process.env.DIRECTORY_DATABASE_URL || process.env.REGIONS
  if (named && !(process.env.DIRECTORY_DATABASE_URL && process.env.REGIONS)) {
    throw new Error(
      'Set both DIRECTORY_DATABASE_URL and REGIONS (eu=postgres://…,us=postgres://…), or neither.',
    )
  }
  const server = named ? undefined : await startEmbedded(key)
  const environment = {
    THIMBLELY_KEY: key,
    DIRECTORY_DATABASE_URL: process.env.DIRECTORY_DATABASE_URL || server?.ownerUrl('directory') || '',
    REGIONS:
      process.env.REGIONS || ['eu', 'us'].map((region) => `${region}=${server?.ownerUrl(region)}`).join(','),
  }
  return { config: databaseConfig({ ...process.env, ...environment }), environment, server }
}

export function startEmbedded(key: string): Promise<EmbeddedServer> {
  return startServer({
    directory: join(dataFolder(), 'postgres'),
    port: Number(process.env.POSTGRES_PORT || 4305),
    password: createHmac('sha256', key).update('embedded-postgres').digest('hex').slice(0, 32),
    databases: databaseNames,
    // Without the archive a backup restores to its own moment only; with it, to any later one.
    archive: process.env.WAL_ARCHIVE === '1',
  })
}

/** Writes the embedded server's memory to disk. */
export async function checkpoint(config: DatabaseConfig): Promise<void> {
  const sql = postgres(config.directoryUrl, { max: 1 })
  await sql`checkpoint`
  await sql.end()
}

/** Brings every database to this version, the directory first; tells what was applied. */
export async function migrateAll(config: DatabaseConfig): Promise<string[]> {
  const { key } = config
  const directory = await migrate({
    part: 'directory',
    name: 'directory',
    ownerUrl: config.directoryUrl,
    key,
  })
  const applied = directory.applied.map((name) => `directory/${name}`)
  let fingerprint = ''
  for (const [name, ownerUrl] of Object.entries(config.regions)) {
    const report = await migrate({ part: 'region', name, ownerUrl, key })
    fingerprint = report.fingerprint
    applied.push(...report.applied.map((file) => `${name}/${file}`))
  }
  await registerRegions(config, fingerprint)
  return applied
}
