import { eq } from 'drizzle-orm'
import type { Region } from '../regions.ts'
import { feedCursors } from '../schema/region.ts'
import { type SystemTx, withSystem } from '../scope.ts'
import type { FeedRow } from './apply.ts'
import { applyBatch } from './apply-batch.ts'
import { feedVersion } from './kinds.ts'

type PulledRow = FeedRow & { xid: string; lag_ms: number }

const batch = 500

/**
 * Rows of transactions that are all over, so that none can slip in behind the cursor. A long transaction of the
 * peer only delays the feed.
 */
const unread = `
  select kind, object_id, epoch, version, payload, xid::text as xid,
    (extract(epoch from now() - changed_at) * 1000)::int as lag_ms
  from feed_out
  where (xid, object_id) > ($1::xid8, $2::uuid) and xid < pg_snapshot_xmin(pg_current_snapshot())
  order by xid, object_id limit ${batch}`

async function cursorOf(tx: SystemTx, peer: string) {
  await tx.insert(feedCursors).values({ peer, readAs: feedVersion }).onConflictDoNothing()
  // Locked, so that two workers of one region cannot apply the same batch side by side.
  const [cursor] = await tx.select().from(feedCursors).where(eq(feedCursors.peer, peer)).for('update')
  if (!cursor) throw new Error(`The feed cursor of ${peer} disappeared`)
  return cursor
}

const beginning = { xid: '0', objectId: '00000000-0000-0000-0000-000000000000' }

export type Pulled = { applied: number; refused: number; more: boolean }

/**
 * Reads one batch of a peer's public feed into this region; the cursor moves in the same transaction. What is not on
 * this release's lists is left out and counted at the cursor; the release that knows it reads from the beginning.
 */
export async function pullFeed(local: Region, peer: Region): Promise<Pulled> {
  return withSystem(
    { region: local, mode: 'read write', reason: 'feed.pull', requestId: peer.name },
    async (tx) => {
      const cursor = await cursorOf(tx, peer.name)
      // A newer release reads this feed already, and knows more kinds and fields.
      if (cursor.readAs > feedVersion) return { applied: 0, refused: 0, more: false }
      const isNew = cursor.readAs < feedVersion
      const { xid, objectId } = isNew ? beginning : cursor
      const rows = await peer.pool('app_peer').call<PulledRow>(unread, [xid, objectId])
      const { applied, refused, lastRefusal } = await applyBatch(tx, peer.name, rows)
      const last = rows.at(-1)
      await tx
        .update(feedCursors)
        .set({
          pulledAt: new Date(),
          lagMs: rows.reduce((worst, row) => Math.max(worst, row.lag_ms), 0),
          readAs: feedVersion,
          refused: (isNew ? 0 : cursor.refused) + refused,
          lastRefusal: lastRefusal ?? (isNew ? null : cursor.lastRefusal),
          ...(last && { xid: last.xid, objectId: last.object_id }),
        })
        .where(eq(feedCursors.peer, peer.name))
      return { applied, refused, more: rows.length === batch }
    },
  )
}
