import type { workspaces } from '../schema/workspaces.ts'
import { SellerCard } from './kinds.ts'

/** What shoppers in every region may see of a workspace: the fields of the feed's allow-list, or nothing at all. */
export function sellerCardOf(row: typeof workspaces.$inferSelect): SellerCard | null {
  if (!row.publishedAt) return null
  const said: Record<string, unknown> = { ...row, publishedAt: row.publishedAt.toISOString() }
  return SellerCard.parse(
    Object.fromEntries(Object.keys(SellerCard.shape).map((field) => [field, said[field]])),
  )
}
