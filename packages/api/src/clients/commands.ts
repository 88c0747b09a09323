import { clientInteractions, clients, savedViews, workspaces } from '@thimblely/db/schema'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { once } from '../core/idempotency.ts'
import { emit } from '../core/outbox.ts'
import type { AddInteraction, CreateClient, SaveView, UpdateClient } from './input.ts'
import { clientColumns } from './rules.ts'

type Context = Pick<WorkspaceContext, 'tx' | 'actor' | 'workspaceId'>

export async function createClient(
  ctx: Context,
  { idempotencyKey, ...fields }: CreateClient,
): Promise<{ id: string }> {
  const { tx, actor } = ctx
  return once(tx, { key: idempotencyKey, procedure: 'clients.create', input: fields }, async () => {
    const [workspace] = await tx.select({ currency: workspaces.currency }).from(workspaces)
    const [row] = await tx
      .insert(clients)
      .values({ ...clientColumns(fields), addedBy: actor.accountId, currency: workspace?.currency ?? 'EUR' })
      .returning({ id: clients.id })
    if (!row) throw new AppError('INTERNAL', 'The client was not stored.')
    await emit(tx, 'clients.created', { clientId: row.id })
    return row
  })
}

/** Changes a client, unless someone else did since the form was opened. */
export async function updateClient(
  { tx }: Context,
  { id, updatedAt, ...fields }: UpdateClient,
): Promise<{ id: string }> {
  const [row] = await tx
    .update(clients)
    .set(clientColumns(fields))
    .where(and(eq(clients.id, id), eq(clients.updatedAt, updatedAt)))
    .returning({ id: clients.id })
  if (!row) {
    const [still] = await tx.select({ id: clients.id }).from(clients).where(eq(clients.id, id))
    throw still
      ? new AppError(
          'CONFLICT',
          'Someone else changed this client while you were typing. Your text is kept; look at theirs, then save again.',
        )
      : new AppError('NOT_FOUND', 'This client does not exist, or belongs to another workspace.')
  }
  await emit(tx, 'clients.updated', { clientId: id })
  return row
}

async function setArchived({ tx }: Context, id: string, archived: boolean): Promise<{ ok: true }> {
  const changed = await tx
    .update(clients)
    .set({ archivedAt: archived ? sql`now()` : null })
    .where(eq(clients.id, id))
    .returning({ id: clients.id })
  if (changed.length === 0)
    throw new AppError('NOT_FOUND', 'This client does not exist, or belongs to another workspace.')
  await emit(tx, archived ? 'clients.archived' : 'clients.restored', { clientId: id })
  return { ok: true }
}

export const archiveClient = (ctx: Context, id: string) => setArchived(ctx, id, true)

export const restoreClient = (ctx: Context, id: string) => setArchived(ctx, id, false)

export async function addInteraction(
  ctx: Context,
  { idempotencyKey, ...input }: AddInteraction,
): Promise<{ id: string }> {
  const { tx, actor } = ctx
  return once(tx, { key: idempotencyKey, procedure: 'clients.addInteraction', input }, async () => {
    const { type, ...rest } = input
    const [row] = await tx
      .insert(clientInteractions)
      .values({ ...rest, interactionType: type, userId: actor.accountId })
      .returning({ id: clientInteractions.id })
    if (!row) throw new AppError('INTERNAL', 'The note was not stored.')
    await emit(tx, 'clients.noted', { clientId: input.clientId })
    return row
  })
}

export async function saveView({ tx, actor }: Context, input: SaveView): Promise<{ id: string }> {
  const [row] = await tx
    .insert(savedViews)
    .values({ ...input, list: 'clients', createdBy: actor.accountId })
    .returning({ id: savedViews.id })
  if (!row) throw new AppError('INTERNAL', 'The view was not stored.')
  return row
}

export async function deleteView({ tx, actor }: Context, id: string): Promise<{ ok: true }> {
  const gone = await tx
    .delete(savedViews)
    .where(and(inArray(savedViews.id, [id]), eq(savedViews.createdBy, actor.accountId)))
    .returning({ id: savedViews.id })
  if (gone.length === 0) throw new AppError('NOT_FOUND', 'This view does not exist, or someone else made it.')
  return { ok: true }
}
