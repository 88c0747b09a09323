import { z } from 'zod'

export const NoInput = z.strictObject({}).optional()

/** Half an hour of the last day, by the samples that the worker took in it. */
export const HealthSlot = z.strictObject({
  start: z.date(),
  samples: z.number().int(),
  slow: z.number().int(),
})
export type HealthSlot = z.infer<typeof HealthSlot>

export const FeedLag = z.strictObject({
  peer: z.string(),
  lagMs: z.number().int(),
  pulledAt: z.date(),
  /** Objects that did not fit what this release expects, and were left out. */
  refused: z.number().int(),
  lastRefusal: z.string().nullable(),
})
export type FeedLag = z.infer<typeof FeedLag>

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
  schema: z.strictObject({ fingerprint: z.string(), tables: z.number().int() }).nullable(),
  day: z.strictObject({ slots: z.array(HealthSlot), p95Ms: z.number().int().nullable() }),
  feeds: z.array(FeedLag),
})
export type RegionReport = z.infer<typeof RegionReport>

export const ResidencyReport = z.strictObject({
  at: z.date(),
  regions: z.array(RegionReport),
  directory: z
    .strictObject({
      accounts: z.number().int(),
      workspaces: z.number().int(),
      handles: z.number().int(),
      reserved: z.number().int(),
    })
    .nullable(),
})
export type ResidencyReport = z.infer<typeof ResidencyReport>
