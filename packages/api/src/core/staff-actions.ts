import { staffActions } from '@thimblely/db/schema'
import type { AdminContext } from './context.ts'

type Action = { action: string; subject: string; reason?: string; details?: Record<string, unknown> }

/** Writes down what staff did, in the same transaction as their right to do it, under the name they had then. */
export async function recordStaffAction(
  { tx, actor, requestId }: AdminContext,
  { details, ...action }: Action,
): Promise<void> {
  await tx.insert(staffActions).values({
    ...action,
    details: { name: actor.displayName, ...details },
    accountId: actor.accountId,
    requestId,
  })
}
