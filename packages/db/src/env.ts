import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const regionName = /^[a-z][a-z0-9]{1,11}$/

function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && new URL(url).pathname.length > 1
}

/** An address that stands where the name should may hold a password. */
const shown = (name: string) => (/^[\w-]*$/.test(name) ? `"${name}"` : 'an address without a name')

/** Which database an address means, whoever signs in to it. */
function databaseOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

const Regions = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((pair) => pair.trim())
      .filter(Boolean),
  )
  .transform((pairs, check) => {
    const regions: Record<string, string> = {}
    for (const pair of pairs) {
      const [name = '', ...rest] = pair.split('=')
      const url = rest.join('=')
      if (!regionName.test(name) || name === 'directory')
        check.addIssue(`REGIONS: ${shown(name)} is not a region name (like eu or us)`)
      else if (!isPostgresUrl(url))
        check.addIssue(`REGIONS: ${name} needs a postgres:// address of a database`)
      else if (regions[name]) check.addIssue(`REGIONS: ${name} is listed twice`)
      else {
        const same = Object.keys(regions).find(
          (other) => databaseOf(regions[other] ?? '') === databaseOf(url),
        )
        if (same) check.addIssue(`REGIONS: ${name} has the database of ${same}`)
        else regions[name] = url
      }
    }
    return regions
  })
  .refine((regions) => Object.keys(regions).length > 0, 'REGIONS: name at least one region')

const DatabaseEnv = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DIRECTORY_DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'DIRECTORY_DATABASE_URL needs a postgres:// address of a database'),
  REGIONS: Regions,
  /** Everything secret is derived from this one key; at least 32 random bytes as hex. */
  THIMBLELY_KEY: z.string().regex(/^([0-9a-f]{2}){32,}$/, 'THIMBLELY_KEY: at least 32 random bytes as hex'),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
})

export const databaseSettingNames = Object.keys(DatabaseEnv.shape)

/** Whether the environment points at servers of its own, instead of those that `pnpm start` runs. */
export function hasDatabaseEnv(env: Record<string, string | undefined> = process.env): boolean {
  return Boolean(env.DIRECTORY_DATABASE_URL)
}

/** Where `pnpm start` keeps its server, its key and the note of what is running. */
export function dataFolder(env: Record<string, string | undefined> = process.env): string {
  return env.THIMBLELY_DATA || fileURLToPath(new URL('../../../.data', import.meta.url))
}

/** The databases' addresses and the master key, as the whole house reads them. */
export type DatabaseConfig = {
  directoryUrl: string
  /** Region name -> address of the owner role, who migrates. The application's roles are derived from it. */
  regions: Record<string, string>
  key: Buffer
  poolSize: number
  production: boolean
}

/** Parses the environment; throws one readable sentence per mistake. */
export function databaseConfig(env: Record<string, string | undefined> = process.env): DatabaseConfig {
  const parsed = DatabaseEnv.safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      issue.message.startsWith(String(issue.path[0]))
        ? issue.message
        : `${issue.path.join('.')}: ${issue.message}`,
    )
    throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`)
  }
  const { data } = parsed
  return {
    directoryUrl: data.DIRECTORY_DATABASE_URL,
    regions: data.REGIONS,
    key: Buffer.from(data.THIMBLELY_KEY, 'hex'),
    poolSize: data.POOL_SIZE,
    production: data.NODE_ENV === 'production',
  }
}

/** What a Postgres process of ours inherits; its messages stay in a language that we can read. */
export function serverEnvironment(env: Record<string, string | undefined> = process.env) {
  return { ...env, LC_ALL: 'C' }
}
