import { router, workspaceProcedure } from '../trpc.ts'
import { markRead } from './commands.ts'
import { Done, ListNotifications, MarkRead, NotificationList } from './input.ts'
import { listNotifications } from './queries.ts'

export const notificationsRouter = router({
  list: workspaceProcedure('notifications.read')
    .input(ListNotifications)
    .output(NotificationList)
    .query(({ ctx, input }) => listNotifications(ctx, input)),
  markRead: workspaceProcedure('notifications.write')
    .input(MarkRead)
    .output(Done)
    .mutation(({ ctx, input }) => markRead(ctx, input.id)),
})
