import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'

export const ListAudit = z.strictObject({ ...PageInput.shape, region: z.string().max(12) })
export type ListAudit = z.infer<typeof ListAudit>

/** Who changed what and when; the values stay with the workspace. */
export const AuditEntry = z.strictObject({
  id: z.uuid(),
  at: z.date(),
  workspace: z.string().nullable(),
  actor: z.string().nullable(),
  actorRole: z.string().nullable(),
  action: z.string(),
  table: z.string(),
  requestId: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditPage = z.strictObject({ rows: z.array(AuditEntry), later: z.string().nullable() })

export const StaffAction = z.strictObject({
  id: z.uuid(),
  at: z.date(),
  accountId: z.uuid(),
  /** As they were called then. */
  name: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  reason: z.string().nullable(),
})
export type StaffAction = z.infer<typeof StaffAction>

export const StaffActionPage = z.strictObject({ rows: z.array(StaffAction), later: z.string().nullable() })
