import { messageChannels, messageStatuses } from '@thimblely/db/states'
import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'

export const ListMessages = z.strictObject({
  ...PageInput.shape,
  region: z.string().max(12),
  status: z.enum(messageStatuses).optional(),
})
export type ListMessages = z.infer<typeof ListMessages>

export const OutboundMessage = z.strictObject({
  id: z.uuid(),
  channel: z.enum(messageChannels),
  template: z.string(),
  recipient: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  status: z.enum(messageStatuses),
  provider: z.string().nullable(),
  failure: z.string().nullable(),
  attempts: z.number().int(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
})
export type OutboundMessage = z.infer<typeof OutboundMessage>

export const OutboundPage = z.strictObject({
  rows: z.array(OutboundMessage),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
})

export const MessageId = z.strictObject({ region: z.string().max(12), id: z.uuid() })
export type MessageId = z.infer<typeof MessageId>
