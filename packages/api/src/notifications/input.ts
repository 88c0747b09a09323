import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'

export const ListNotifications = z.strictObject(PageInput.shape).prefault({})
export type ListNotifications = z.infer<typeof ListNotifications>

export const Notification = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  href: z.string().nullable(),
  readAt: z.date().nullable(),
  createdAt: z.date(),
})
export type Notification = z.infer<typeof Notification>

export const NotificationList = z.strictObject({
  rows: z.array(Notification),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
  /** All that are unread, also on other pages. */
  unread: z.number().int(),
})
export type NotificationList = z.infer<typeof NotificationList>

/** One notification, or all of them. */
export const MarkRead = z.strictObject({ id: z.uuid().optional() })

export const Done = z.strictObject({ ok: z.literal(true) })
