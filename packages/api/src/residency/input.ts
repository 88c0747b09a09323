import { z } from 'zod'

export const NoInput = z.strictObject({}).optional()

const HealthTick = z.strictObject({ minute: z.date(), answerMs: z.number().int(), isHealthy: z.boolean() })

const FeedLag = z.strictObject({ peer: z.string(), lagMs: z.number().int(), pulledAt: z.date() })

export const RegionReport = z.strictObject({
  region: z.string(),
  isUp: z.boolean(),
  /** Why it does not answer, in words for staff. */
  reason: z.string().nullable(),
  answerMs: z.number().int().nullable(),
  figures: z
    .strictObject({
      accounts: z.number().int(),
      workspaces: z.number().int(),
      clients: z.number().int(),
      databaseBytes: z.number().int(),
      filesBytes: z.number().int(),
    })
    .nullable(),
  schema: z.strictObject({ fingerprint: z.string(), appliedAt: z.date() }).nullable(),
  ticks: z.array(HealthTick),
  feeds: z.array(FeedLag),
})
export type RegionReport = z.infer<typeof RegionReport>

export const ResidencyReport = z.strictObject({
  regions: z.array(RegionReport),
  directory: z
    .strictObject({ accounts: z.number().int(), workspaces: z.number().int(), handles: z.number().int(), reserved: z.number().int() })
    .nullable(),
})
export type ResidencyReport = z.infer<typeof ResidencyReport>
