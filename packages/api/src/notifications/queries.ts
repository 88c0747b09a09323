import { count, desc, isNull } from 'drizzle-orm'
import { notifications } from '@thimblely/db/schema'
import type { WorkspaceContext } from '../trpc.ts'
import type { NotificationList } from './input.ts'

/** The viewer's own; the row policy hides everyone else's. */
export async function listNotifications({ tx }: WorkspaceContext): Promise<NotificationList> {
  const { id, kind, title, body, href, readAt, createdAt } = notifications
  const latest = tx.select({ id, kind, title, body, href, readAt, createdAt }).from(notifications).orderBy(desc(createdAt), desc(id)).limit(30)
  const unread = tx.select({ count: count() }).from(notifications).where(isNull(readAt))
  const [rows, [counted]] = await Promise.all([latest, unread])
  return { rows, unread: counted?.count ?? 0 }
}
