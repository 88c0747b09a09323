import { sql } from 'drizzle-orm'
import { feedOut } from '../schema/outbox.ts'
import type { SystemTx, WorkspaceTx } from '../scope.ts'
import { type FeedKind, feedKinds } from './kinds.ts'

/** Puts an object's public state into the feed, in the business transaction; null withdraws it. */
export async function publish(
  tx: WorkspaceTx | SystemTx,
  kind: FeedKind,
  objectId: string,
  state: unknown,
): Promise<void> {
  const payload = state === null ? null : feedKinds[kind].parse(state)
  await tx
    .insert(feedOut)
    .values({ kind, objectId, payload })
    .onConflictDoUpdate({
      target: [feedOut.workspaceId, feedOut.kind, feedOut.objectId],
      set: {
        payload,
        version: sql`${feedOut.version} + 1`,
        xid: sql`pg_current_xact_id()`,
        changedAt: sql`now()`,
      },
    })
}
