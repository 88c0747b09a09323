import { outboxEvents } from '@thimblely/db/schema'
import type { WorkspaceTx } from '@thimblely/db/scope'

/** Every fact that commands tell. The architecture test asks each for a consumer or a reason. */
export type EventName =
  | 'clients.created'
  | 'clients.updated'
  | 'clients.archived'
  | 'clients.restored'
  | 'clients.noted'
  | 'media.uploaded'
  | 'media.erased'
  | 'workspaces.published'
  | 'workspaces.withdrawn'

/** Tells a fact in the same transaction as the change itself; consumers hear of it after the commit. */
export async function emit(
  tx: WorkspaceTx,
  name: EventName,
  payload: Record<string, unknown>,
): Promise<void> {
  await tx.insert(outboxEvents).values({ name, payload })
}
