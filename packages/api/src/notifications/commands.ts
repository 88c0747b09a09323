import { notifications, workspaceMembers } from '@thimblely/db/schema'
import type { SystemTx } from '@thimblely/db/scope'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'

type News = {
  kind: string
  title: string
  body?: string
  href?: string
  dedupeKey: string
  except?: string | null
}

/** Tells every active member once, but not the one who did it. */
export async function notifyMembers(tx: SystemTx, { except, ...news }: News): Promise<void> {
  const members = await tx
    .select({ accountId: workspaceMembers.accountId })
    .from(workspaceMembers)
    .where(eq(workspaceMembers.status, 'active'))
  const told = members.filter(({ accountId }) => accountId !== except)
  if (told.length === 0) return
  await tx
    .insert(notifications)
    .values(told.map(({ accountId }) => ({ accountId, ...news })))
    .onConflictDoNothing()
}

export async function markRead({ tx }: WorkspaceContext, id: string | undefined): Promise<{ ok: true }> {
  await tx
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(and(isNull(notifications.readAt), id ? eq(notifications.id, id) : undefined))
  return { ok: true }
}
