import { adminProcedure, router } from '../trpc.ts'
import { ListMessages, MessageId, OutboundMessage, OutboundPage } from './input.ts'
import { getMessage, listMessages } from './queries.ts'

export const outboxRouter = router({
  list: adminProcedure('outbox.read').input(ListMessages).output(OutboundPage).query(({ ctx, input }) => listMessages(ctx, input)),
  get: adminProcedure('outbox.read').input(MessageId).output(OutboundMessage).query(({ ctx, input }) => getMessage(ctx, input)),
})
