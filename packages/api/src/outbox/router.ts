import { adminProcedure, router } from '../trpc.ts'
import {
  ListMessages,
  MessageId,
  OutboundFigures,
  OutboundMessage,
  OutboundPage,
  RegionName,
} from './input.ts'
import { getMessage, getMessageFigures, listMessages } from './queries.ts'

const read = adminProcedure('outbox.read')

export const outboxRouter = router({
  list: read
    .input(ListMessages)
    .output(OutboundPage)
    .query(({ ctx, input }) => listMessages(ctx, input)),
  get: read
    .input(MessageId)
    .output(OutboundMessage)
    .query(({ ctx, input }) => getMessage(ctx, input)),
  figures: read
    .input(RegionName)
    .output(OutboundFigures)
    .query(({ ctx, input }) => getMessageFigures(ctx, input)),
})
