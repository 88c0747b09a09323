import { z } from 'zod'

export const NoInput = z.strictObject({}).optional()

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

export const NotificationList = z.strictObject({ rows: z.array(Notification), unread: z.number().int() })
export type NotificationList = z.infer<typeof NotificationList>

/** One notification, or all of them. */
export const MarkRead = z.strictObject({ id: z.uuid().optional() })

export const Done = z.strictObject({ ok: z.literal(true) })
