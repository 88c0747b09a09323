import { eq, sql } from 'drizzle-orm'
import { sellers, versions } from '../schema/public-copy.ts'
import type { SystemTx } from '../scope.ts'
import { type FeedKind, SellerCard } from './kinds.ts'

export type FeedRow = { kind: FeedKind; object_id: string; epoch: number; version: number; payload: unknown }

const appliers: Record<
  FeedKind,
  (tx: SystemTx, region: string, id: string, payload: unknown) => Promise<unknown>
> = {
  seller: (tx, region, id, payload) => {
    if (payload === null) return tx.delete(sellers).where(eq(sellers.id, id))
    const card = SellerCard.parse(payload)
    const row = {
      ...card,
      region,
      publishedAt: new Date(card.publishedAt),
      searchText: [card.name, card.city, card.tagline, card.description, ...card.crafts]
        .join(' ')
        .toLowerCase(),
    }
    return tx
      .insert(sellers)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: sellers.id, set: row })
  },
}

/** Applies one object if it is newer than what this region has; an old or repeated copy changes nothing. */
export async function applyFeedRow(tx: SystemTx, region: string, row: FeedRow): Promise<boolean> {
  const newer = await tx
    .insert(versions)
    .values({ kind: row.kind, objectId: row.object_id, region, epoch: row.epoch, version: row.version })
    .onConflictDoUpdate({
      target: [versions.kind, versions.objectId],
      set: { region, epoch: row.epoch, version: row.version, appliedAt: sql`now()` },
      setWhere: sql`(${versions.epoch}, ${versions.version}) < (${row.epoch}::int, ${row.version}::int)`,
    })
    .returning({ id: versions.objectId })
  if (newer.length === 0) return false
  await appliers[row.kind](tx, region, row.object_id, row.payload)
  return true
}
