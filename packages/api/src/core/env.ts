import { databaseConfig } from '@thimblely/db/env'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

const plainAddress = z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' })

/** Whether what stands before the @ of an address can be read: a % there is written %25. */
function hasReadableCredentials(address: string): boolean {
  try {
    const { username, password } = new URL(address)
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  STOREFRONT_PORT: port.default(4300),
  WORKSPACE_PORT: port.default(4301),
  ADMIN_PORT: port.default(4302),
  STOREFRONT_ORIGIN: plainAddress.optional(),
  WORKSPACE_ORIGIN: plainAddress.optional(),
  ADMIN_ORIGIN: plainAddress.optional(),
  /** The region whose public copies this process shows. */
  LOCAL_REGION: z.string().optional(),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TRUST_PROXY: z.stringbool().default(false),
  FILES_FOLDER: z.string().default('.data/files'),
  S3_ENDPOINT: plainAddress.optional(),
  S3_BUCKET_PREFIX: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an smtp:// or smtps:// address' })
    .refine(hasReadableCredentials, 'write % in the name or the password as %25')
    .optional(),
  MAIL_FROM: z.email().default('hello@thimblely.example'),
  INFOBIP_URL: plainAddress.optional(),
  INFOBIP_KEY: z.string().optional(),
  SMS_SENDER: z.string().default('Thimblely'),
})

export const settingNames = Object.keys(Settings.shape)

/** Settings that mean nothing without others. */
const companions: Partial<Record<keyof z.infer<typeof Settings>, (keyof z.infer<typeof Settings>)[]>> = {
  S3_ENDPOINT: ['S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  INFOBIP_URL: ['INFOBIP_KEY'],
  INFOBIP_KEY: ['INFOBIP_URL'],
}

const ApiEnv = Settings.superRefine((settings, check) => {
  for (const [name, needed] of Object.entries(companions)) {
    const missing = needed.filter((other) => !settings[other])
    if (settings[name as keyof typeof settings] && missing.length > 0)
      check.addIssue({ code: 'custom', path: [name], message: `also needs ${missing.join(' and ')}` })
  }
})

export type ApiConfig = z.infer<typeof ApiEnv> & {
  database: ReturnType<typeof databaseConfig>
  localRegion: string
}

/** The only place of the api that reads the environment. */
export function apiConfig(env: Record<string, string | undefined> = process.env): ApiConfig {
  // An empty line of an environment file is no setting.
  const parsed = ApiEnv.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`)
  }
  const database = databaseConfig(env)
  const [first = ''] = Object.keys(database.regions)
  const localRegion = parsed.data.LOCAL_REGION ?? first
  if (!database.regions[localRegion]) {
    throw new Error(
      `LOCAL_REGION: "${localRegion}" is not in REGIONS (${Object.keys(database.regions).join(', ')})`,
    )
  }
  return { ...parsed.data, database, localRegion }
}
