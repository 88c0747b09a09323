import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type DatabaseConfig, databaseConfig, dataFolder, hasDatabaseEnv } from '../env.ts'
import { UsageError } from './command.ts'

const Running = z.object({ databases: z.record(z.string(), z.string()) })

const whatToDo = [
  'No databases are known. Either start the house (npx pnpm start) and run this beside it,',
  'or set DIRECTORY_DATABASE_URL, REGIONS (eu=postgres://…,us=postgres://…) and THIMBLELY_KEY.',
].join('\n')

/** The databases that the environment names, or those of a running `pnpm start`. */
export async function configuration(): Promise<DatabaseConfig> {
  if (hasDatabaseEnv()) return databaseConfig()
  const folder = dataFolder()
  const [running, key] = [join(folder, 'running.json'), join(folder, 'key')]
  if (!existsSync(running) || !existsSync(key)) throw new Error(whatToDo)
  const { databases } = Running.parse(JSON.parse(await readFile(running, 'utf8')))
  const { directory, ...regions } = databases
  return databaseConfig({
    DIRECTORY_DATABASE_URL: directory,
    REGIONS: Object.entries(regions)
      .map(([name, url]) => `${name}=${url}`)
      .join(','),
    THIMBLELY_KEY: (await readFile(key, 'utf8')).trim(),
  })
}

export function regionUrl(config: DatabaseConfig, region: string): string {
  const url = config.regions[region]
  if (url) return url
  throw new UsageError(
    `There is no region "${region}" here; known are ${Object.keys(config.regions).join(', ')}.`,
  )
}
