import { messageChannels, messageStatuses } from '@thimblely/db/states'
import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'

export const RegionName = z.strictObject({ region: z.string().max(12) })
export type RegionName = z.infer<typeof RegionName>

export const ListMessages = z.strictObject({
  ...PageInput.shape,
  region: z.string().max(12),
  status: z.enum(messageStatuses).optional(),
})
export type ListMessages = z.infer<typeof ListMessages>

/** A line of the list: whom it went to is masked, and what it says is left out. */
export const OutboundLine = z.strictObject({
  id: z.uuid(),
  channel: z.enum(messageChannels),
  template: z.string(),
  maskedRecipient: z.string(),
  status: z.enum(messageStatuses),
  failure: z.string().nullable(),
  createdAt: z.date(),
})
export type OutboundLine = z.infer<typeof OutboundLine>

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

export const OutboundPage = z.strictObject({ rows: z.array(OutboundLine), later: z.string().nullable() })

/** Messages of the last days by what became of them. */
export const OutboundFigures = z.strictObject({
  queued: z.number().int(),
  sending: z.number().int(),
  sent: z.number().int(),
  kept: z.number().int(),
  failed: z.number().int(),
  unknown: z.number().int(),
})
export type OutboundFigures = z.infer<typeof OutboundFigures>

export const MessageId = z.strictObject({ region: z.string().max(12), id: z.uuid() })
export type MessageId = z.infer<typeof MessageId>
