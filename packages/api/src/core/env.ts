import { databaseConfig } from '@thimblely/db/env'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

const ApiEnv = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  STOREFRONT_PORT: port.default(4300),
  WORKSPACE_PORT: port.default(4301),
  ADMIN_PORT: port.default(4302),
  STOREFRONT_ORIGIN: z.url().optional(),
  WORKSPACE_ORIGIN: z.url().optional(),
  ADMIN_ORIGIN: z.url().optional(),
  /** The region whose public copies this process shows. */
  LOCAL_REGION: z.string().optional(),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TRUST_PROXY: z.stringbool().default(false),
  FILES_FOLDER: z.string().default('.data/files'),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET_PREFIX: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('hello@thimblely.example'),
  INFOBIP_URL: z.url().optional(),
  INFOBIP_KEY: z.string().optional(),
  SMS_SENDER: z.string().default('Thimblely'),
})

export type ApiConfig = z.infer<typeof ApiEnv> & {
  database: ReturnType<typeof databaseConfig>
  localRegion: string
}

/** The only place of the api that reads the environment. */
export function apiConfig(env: Record<string, string | undefined> = process.env): ApiConfig {
  const parsed = ApiEnv.safeParse(env)
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
