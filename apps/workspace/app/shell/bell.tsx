import { formatMoment } from '@thimblely/ui/date-time'
import { Notifications } from '@thimblely/ui/patterns/notifications'
import { useToast } from '@thimblely/ui/toast'
import { notificationIcon } from '#app/notifications/words.ts'
import { trpc } from '#app/trpc.ts'
import { useWorkspace } from './workspace.tsx'

export const bellInput = { limit: 12 }

export function Bell() {
  const { now, dates, path } = useWorkspace()
  const [{ rows, unread }] = trpc.notifications.list.useSuspenseQuery(bellInput)
  const markRead = useMarkRead()
  return (
    <Notifications
      list={rows.map((row) => ({
        id: row.id,
        icon: notificationIcon(row.kind),
        text: row.title,
        detail: row.body ?? undefined,
        when: formatMoment(row.createdAt, { ...dates, now }),
        dateTime: row.createdAt.toISOString(),
        to: path(row.href ?? 'notifications'),
        isRead: row.readAt !== null,
      }))}
      unread={unread}
      onRead={(id) => markRead({ id })}
      onReadAll={() => markRead({})}
      allTo={path('notifications')}
    />
  )
}

/** Marks one or all as read, in every list at once; a refusal brings the marks back. */
export function useMarkRead() {
  const utils = trpc.useUtils()
  const toast = useToast()
  const { now } = useWorkspace()
  const { mutate } = trpc.notifications.markRead.useMutation({
    onMutate: async ({ id }) => {
      await utils.notifications.list.cancel()
      utils.notifications.list.setQueriesData(undefined, {}, (list) => {
        if (!list) return list
        const isMeant = (row: { id: string; readAt: Date | null }) => !row.readAt && (!id || row.id === id)
        const rows = list.rows.map((row) => (isMeant(row) ? { ...row, readAt: now } : row))
        return { ...list, rows, unread: id ? Math.max(0, list.unread - 1) : 0 }
      })
    },
    onError: (error) => toast({ message: error.message, urgent: true }),
    onSettled: () => utils.notifications.invalidate(),
  })
  return mutate
}
