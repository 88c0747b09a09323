import { clients } from '@thimblely/db/schema'
import { and, asc, inArray, isNotNull, isNull, ne, notInArray, type SQL } from 'drizzle-orm'
import type { WorkspaceContext } from '../../core/context.ts'
import type { BulkPreview, ClientChange, ClientSelection, PreviewBulk } from '../input.ts'
import { countClients, filterConditions } from '../queries.ts'

export const bulkColumns = {
  status: clients.status,
  priority: clients.priority,
  archived_at: clients.archivedAt,
} as const

/** The conditions that pick the rows of a selection. */
export function chosenClients(selection: ClientSelection): SQL[] {
  if ('ids' in selection) return [inArray(clients.id, selection.ids)]
  const { matching, except } = selection
  return except.length > 0
    ? [...filterConditions(matching), notInArray(clients.id, except)]
    : filterConditions(matching)
}

function wouldChange(change: ClientChange): SQL {
  if (change.field === 'archived')
    return change.value === 'yes' ? isNull(clients.archivedAt) : isNotNull(clients.archivedAt)
  return ne(bulkColumns[change.field], change.value)
}

const namesShown = 5

/** What a bulk change would do, before it is done. */
export async function previewBulk(
  ctx: Pick<WorkspaceContext, 'tx'>,
  { selection, change }: PreviewBulk,
): Promise<BulkPreview> {
  const chosen = chosenClients(selection)
  const changing = [...chosen, wouldChange(change)]
  const [all, touched, rows] = await Promise.all([
    countClients(ctx, chosen),
    countClients(ctx, changing),
    ctx.tx
      .select({ name: clients.name })
      .from(clients)
      .where(and(...changing))
      .orderBy(asc(clients.name))
      .limit(namesShown),
  ])
  const unchanged = { count: all.count - touched.count, isExact: all.isExact && touched.isExact }
  return { changing: touched, unchanged, names: rows.map((row) => row.name) }
}
