import { publish } from '@thimblely/db/feed/publish'
import { sellerCardOf } from '@thimblely/db/feed/seller-card'
import { workspaces } from '@thimblely/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { emit } from '../core/outbox.ts'
import type { UpdateShopfront } from './input.ts'
import { missingForPublication } from './rules.ts'

type Row = typeof workspaces.$inferSelect

/** Tells every region what shoppers may see of this workspace now. */
async function publishCard({ tx }: Pick<WorkspaceContext, 'tx'>, row: Row): Promise<void> {
  await publish(tx, 'seller', row.id, sellerCardOf(row))
}

export async function updateShopfront(
  ctx: WorkspaceContext,
  { updatedAt, ...fields }: UpdateShopfront,
): Promise<{ ok: true }> {
  const { tx, workspaceId } = ctx
  const [row] = await tx
    .update(workspaces)
    .set(fields)
    .where(and(eq(workspaces.id, workspaceId), eq(workspaces.updatedAt, updatedAt)))
    .returning()
  if (!row)
    throw new AppError(
      'CONFLICT',
      'Someone else changed this while you were typing. Your text is kept; look at theirs, then save again.',
    )
  if (row.publishedAt) await publishCard(ctx, row)
  return { ok: true }
}

/** Shows the workspace to shoppers in every region, or takes it back. */
export async function setPublished(ctx: WorkspaceContext, isPublished: boolean): Promise<{ ok: true }> {
  const { tx, workspaceId } = ctx
  const [row] = await tx
    .update(workspaces)
    .set({ publishedAt: isPublished ? sql`coalesce(published_at, now())` : null })
    .where(eq(workspaces.id, workspaceId))
    .returning()
  if (!row) throw new AppError('NOT_FOUND', 'There is no workspace at this address.')
  const missing = isPublished ? missingForPublication(row) : []
  if (missing.length > 0) throw new AppError('INVALID', `Before shoppers see you, add ${missing.join(', ')}.`)
  await publishCard(ctx, row)
  await emit(tx, isPublished ? 'workspaces.published' : 'workspaces.withdrawn', {})
  return { ok: true }
}

type Cover = Pick<Row, 'coverUrl' | 'coverAlt'>

/** The cover as it is; nobody else changes it before the commit. */
export async function lockCover({ tx, workspaceId }: WorkspaceContext): Promise<Cover> {
  const { coverUrl, coverAlt } = workspaces
  const [row] = await tx
    .select({ coverUrl, coverAlt })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
    .for('update')
  if (!row) throw new AppError('NOT_FOUND', 'There is no workspace at this address.')
  return row
}

export async function setCover(ctx: WorkspaceContext, cover: Cover): Promise<void> {
  const { tx, workspaceId } = ctx
  const [row] = await tx.update(workspaces).set(cover).where(eq(workspaces.id, workspaceId)).returning()
  if (row?.publishedAt) await publishCard(ctx, row)
}
