import { router, workspaceProcedure } from '../trpc.ts'
import { markRead } from './commands.ts'
import { Done, MarkRead, NoInput, NotificationList } from './input.ts'
import { listNotifications } from './queries.ts'

export const notificationsRouter = router({
  list: workspaceProcedure('notifications.read').input(NoInput).output(NotificationList).query(({ ctx }) => listNotifications(ctx)),
  markRead: workspaceProcedure('notifications.write').input(MarkRead).output(Done).mutation(({ ctx, input }) => markRead(ctx, input.id)),
})
