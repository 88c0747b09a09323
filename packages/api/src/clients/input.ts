import { clientPriorities, clientStatuses, interactionTypes } from '@thimblely/db/states'
import { z } from 'zod'
import { PageInput, Total } from '../core/pagination.ts'

const line = (max: number) => z.string().trim().max(max)

const optional = (schema: z.ZodType<string, string>) =>
  schema
    .transform((text) => text || null)
    .nullable()
    .default(null)

export const ClientStatus = z.enum(clientStatuses)
export type ClientStatus = z.infer<typeof ClientStatus>

export const ClientPriority = z.enum(clientPriorities)
export type ClientPriority = z.infer<typeof ClientPriority>

export const ClientSort = z.enum(['recent', 'oldest', 'name', 'name-last', 'value', 'value-least'])
export type ClientSort = z.infer<typeof ClientSort>

export const ClientFilter = z.strictObject({
  q: line(100).optional(),
  status: z.array(ClientStatus).max(3).optional(),
  priority: z.array(ClientPriority).max(3).optional(),
  tag: line(40).optional(),
  archived: z.boolean().optional(),
})
export type ClientFilter = z.infer<typeof ClientFilter>

export const ListClients = z.strictObject({
  ...ClientFilter.shape,
  ...PageInput.shape,
  sort: ClientSort.default('recent'),
})
export type ListClients = z.infer<typeof ListClients>

export const ClientRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  cloth: z.string().nullable(),
  priority: ClientPriority,
  status: ClientStatus,
  tags: z.array(z.string()),
  totalOrders: z.number().int(),
  totalRevenueMinor: z.bigint(),
  currency: z.string(),
  lastOrderDate: z.date().nullable(),
  createdAt: z.date(),
  archivedAt: z.date().nullable(),
})
export type ClientRow = z.infer<typeof ClientRow>

export const ClientPage = z.strictObject({
  rows: z.array(ClientRow),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
  total: Total,
})
export type ClientPage = z.infer<typeof ClientPage>

export const ClientFields = z.strictObject({
  name: line(160).min(1, 'Give the client a name.'),
  email: optional(z.union([z.literal(''), z.email('This is not an e-mail address.')])),
  phone: optional(line(40).regex(/^[+\d\s().-]*$/, 'Digits, spaces and + only.')),
  company: optional(line(160)),
  location: optional(line(160)),
  priority: ClientPriority.default('medium'),
  status: ClientStatus.default('prospect'),
  tags: z.array(line(40).min(1)).max(20).default([]),
  notes: optional(line(5000)),
})
export type ClientFields = z.infer<typeof ClientFields>

export const CreateClient = z.strictObject({ ...ClientFields.shape, idempotencyKey: z.uuid() })
export type CreateClient = z.infer<typeof CreateClient>

export const UpdateClient = z.strictObject({
  ...ClientFields.shape,
  id: z.uuid(),
  /** The version the form was opened with: a change by someone else since then is a conflict. */
  updatedAt: z.date(),
})
export type UpdateClient = z.infer<typeof UpdateClient>

export const ClientId = z.strictObject({ id: z.uuid() })
export type ClientId = z.infer<typeof ClientId>

export const Client = z.strictObject({
  ...ClientRow.shape,
  notes: z.string().nullable(),
  addedBy: z.string(),
  updatedAt: z.date(),
})
export type Client = z.infer<typeof Client>

export const InteractionType = z.enum(interactionTypes)
export type InteractionType = z.infer<typeof InteractionType>

export const ListInteractions = z.strictObject({ clientId: z.uuid(), ...PageInput.shape })
export type ListInteractions = z.infer<typeof ListInteractions>

export const Interaction = z.strictObject({
  id: z.uuid(),
  type: InteractionType,
  subject: z.string().nullable(),
  description: z.string().nullable(),
  by: z.string(),
  occurredAt: z.date(),
})
export type Interaction = z.infer<typeof Interaction>

export const InteractionPage = z.strictObject({
  rows: z.array(Interaction),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
})

/** What staff write down themselves; orders and payments note themselves. */
export const AddInteraction = z.strictObject({
  clientId: z.uuid(),
  type: z.enum(['note', 'call', 'email', 'meeting']),
  subject: optional(line(160)),
  description: line(5000).min(1, 'Write something first.'),
  idempotencyKey: z.uuid(),
})
export type AddInteraction = z.infer<typeof AddInteraction>

/** Either these rows, or every row that matches the filter except some. */
export const ClientSelection = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(500) }),
  z.strictObject({ matching: ClientFilter, except: z.array(z.uuid()).max(500).default([]) }),
])
export type ClientSelection = z.infer<typeof ClientSelection>

export const ClientChange = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('status'), value: ClientStatus }),
  z.strictObject({ field: z.literal('priority'), value: ClientPriority }),
  z.strictObject({ field: z.literal('archived'), value: z.enum(['yes', 'no']) }),
])
export type ClientChange = z.infer<typeof ClientChange>

export const BulkUpdateClients = z.strictObject({
  selection: ClientSelection,
  change: ClientChange,
  idempotencyKey: z.uuid(),
})
export type BulkUpdateClients = z.infer<typeof BulkUpdateClients>

export const PreviewBulk = z.strictObject({ selection: ClientSelection, change: ClientChange })
export type PreviewBulk = z.infer<typeof PreviewBulk>

/** How many clients a change would touch, how many hold the value already, and the first few by name. */
export const BulkPreview = z.strictObject({ changing: Total, unchanged: Total, names: z.array(z.string()) })
export type BulkPreview = z.infer<typeof BulkPreview>

export const BulkOutcome = z.strictObject({ bulkId: z.uuid(), changed: z.number().int() })
export type BulkOutcome = z.infer<typeof BulkOutcome>

export const UndoBulk = z.strictObject({ bulkId: z.uuid() })
export type UndoBulk = z.infer<typeof UndoBulk>

export const UndoOutcome = z.strictObject({ restored: z.number().int(), keptNewer: z.number().int() })

export const ExportClients = z.strictObject({ ...ClientFilter.shape, sort: ClientSort.default('recent') })
export type ExportClients = z.infer<typeof ExportClients>

export const ClientView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  search: z.string(),
  isMine: z.boolean(),
})
export type ClientView = z.infer<typeof ClientView>

export const SaveView = z.strictObject({
  name: line(40).min(1, 'Give the view a name.'),
  search: z.string().max(500),
})
export type SaveView = z.infer<typeof SaveView>

export const ViewId = z.strictObject({ id: z.uuid() })

export const FindClients = z.strictObject({ q: line(100).min(1) })

export const FoundClient = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  location: z.string().nullable(),
  cloth: z.string().nullable(),
})

export const Done = z.strictObject({ ok: z.literal(true) })

export const ExportedClients = z.strictObject({ csv: z.string(), rows: z.number().int() })

export const NoInput = z.strictObject({}).optional()
