import postgres from 'postgres'
import { compareDirectory } from '../directory/rebuild.ts'
import { migrationFiles, type Part } from '../migrate.ts'
import type { Command } from './command.ts'
import { configuration } from './configuration.ts'

const megabyte = 1024 * 1024

type Migrations = { sentence: string; areApplied: boolean }

async function migrationState(sql: postgres.Sql, part: Part): Promise<Migrations> {
  const [row] = await sql`select to_regclass('app.migrations') is not null as is_ready`
  const files = await migrationFiles(part)
  if (!row?.is_ready) return { sentence: `never migrated, ${files.length} pending`, areApplied: false }
  const done = new Set((await sql`select name from app.migrations`).map((one) => String(one.name)))
  const pending = files.filter((file) => !done.has(file.name)).map((file) => file.name)
  const [state] = await sql`select fingerprint from app.schema_state where part = ${part}`
  const what = pending.length > 0 ? `${pending.length} pending (${pending.join(', ')})` : 'none pending'
  const sentence = `${done.size} applied, ${what}, schema ${state?.fingerprint ?? 'unfinished'}`
  return { sentence, areApplied: pending.length === 0 }
}

async function statusOf(part: Part, url: string): Promise<Migrations> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 3 })
  try {
    const [server] = await sql`select current_setting('server_version') as version,
      pg_database_size(current_database())::text as bytes`
    const size = (Number(server?.bytes) / megabyte).toFixed(1)
    const { sentence, areApplied } = await migrationState(sql, part)
    return { sentence: `Postgres ${server?.version}, ${size} MB, migrations: ${sentence}`, areApplied }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export const statusCommand: Command = {
  usage: '',
  summary: 'versions, migrations and sizes, and whether the directory agrees with the regions',
  words: 0,
  run: async ({ say }) => {
    const config = await configuration()
    const places = [['directory', config.directoryUrl] as const, ...Object.entries(config.regions)]
    const unready: string[] = []
    for (const [name, url] of places) {
      try {
        const { sentence, areApplied } = await statusOf(name === 'directory' ? 'directory' : 'region', url)
        say(`${name}: ${sentence}`)
        if (!areApplied) unready.push(name)
      } catch (error) {
        unready.push(name)
        say(`${name}: does not answer (${error instanceof Error ? error.message : String(error)})`)
      }
    }
    if (unready.length > 0)
      throw new Error(`Not compared with the directory, because of ${unready.join(', ')}.`)
    const differences = await compareDirectory(config)
    for (const { table, missing, extra } of differences)
      say(`${table}: ${missing} missing, ${extra} too many in the directory`)
    say(
      differences.length > 0
        ? 'To settle it: pnpm db rebuild-directory'
        : 'The directory agrees with the regions.',
    )
  },
}
