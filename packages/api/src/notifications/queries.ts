import { notifications } from '@thimblely/db/schema'
import { count, isNull } from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'
import { type KeysetSort, keyset, keysetPage } from '../core/keyset.ts'
import type { ListNotifications, NotificationList } from './input.ts'

const { id, kind, title, body, href, readAt, createdAt } = notifications

const newestFirst: KeysetSort = { column: createdAt, id, cast: 'timestamptz', descending: true }

/** The viewer's own; the row policy hides everyone else's. */
export async function listNotifications(
  { tx }: WorkspaceContext,
  page: ListNotifications,
): Promise<NotificationList> {
  const keys = keyset(newestFirst, page)
  const [rows, [counted]] = await Promise.all([
    tx
      .select({ id, kind, title, body, href, readAt, createdAt })
      .from(notifications)
      .where(keys.where)
      .orderBy(keys.orderBy)
      .limit(keys.limit),
    tx.select({ count: count() }).from(notifications).where(isNull(readAt)),
  ])
  const cursorOf = (row: { createdAt: Date; id: string }) => ({
    value: row.createdAt.toISOString(),
    id: row.id,
  })
  return { ...keysetPage(rows, page, keys, cursorOf), unread: counted?.count ?? 0 }
}
