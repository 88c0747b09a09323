import { staffActions } from '@thimblely/db/schema'
import type { AdminContext } from '../trpc.ts'

type Action = { action: string; subject: string; reason?: string; details?: Record<string, unknown> }

/** Writes down what staff did, in the same transaction as their right to do it. */
export async function recordStaffAction({ tx, actor, requestId }: AdminContext, action: Action): Promise<void> {
  await tx.insert(staffActions).values({ ...action, accountId: actor.accountId, requestId })
}
