import { z } from 'zod'

export const RegionName = z.strictObject({ region: z.string().max(12) })

export const JobFigures = z.strictObject({
  waiting: z.number().int(),
  running: z.number().int(),
  retrying: z.number().int(),
  dead: z.number().int(),
  oldestWaiting: z.date().nullable(),
})
export type JobFigures = z.infer<typeof JobFigures>

export const ListJobs = z.strictObject({
  region: z.string().max(12),
  isDead: z.boolean().default(true),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
})
export type ListJobs = z.infer<typeof ListJobs>

export const Job = z.strictObject({
  id: z.string(),
  task: z.string(),
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  runAt: z.date(),
  lastError: z.string().nullable(),
  createdAt: z.date(),
})
export type Job = z.infer<typeof Job>

export const JobPage = z.strictObject({ rows: z.array(Job), later: z.string().nullable() })

export const JobId = z.strictObject({ region: z.string().max(12), id: z.string().regex(/^\d{1,18}$/) })
export type JobId = z.infer<typeof JobId>

export const SettleJob = z.strictObject({
  ...JobId.shape,
  reason: z.string().trim().min(3, 'Say why; it is written down.').max(300),
})
export type SettleJob = z.infer<typeof SettleJob>

export const Done = z.strictObject({ ok: z.literal(true) })
