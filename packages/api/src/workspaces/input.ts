import { businessTypes, workspaceRoles } from '@thimblely/db/states'
import { z } from 'zod'

export const NoInput = z.strictObject({}).optional()

const BusinessType = z.enum(businessTypes)

export const MyWorkspace = z.strictObject({
  slug: z.string(),
  name: z.string(),
  cloth: z.string(),
  role: z.string(),
  region: z.string(),
})
export type MyWorkspace = z.infer<typeof MyWorkspace>

export const Workspace = z.strictObject({
  slug: z.string(),
  name: z.string(),
  businessType: BusinessType,
  cloth: z.string(),
  city: z.string(),
  countryCode: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  isPublished: z.boolean(),
  role: z.enum(workspaceRoles),
  region: z.string(),
})
export type Workspace = z.infer<typeof Workspace>

export const Today = z.strictObject({
  clients: z.strictObject({
    active: z.number().int(),
    prospects: z.number().int(),
    newThisMonth: z.number().int(),
  }),
  quiet: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      cloth: z.string().nullable(),
      lastOrderDate: z.date(),
      totalRevenueMinor: z.bigint(),
      currency: z.string(),
    }),
  ),
  recent: z.array(
    z.strictObject({
      id: z.uuid(),
      clientId: z.uuid(),
      client: z.string(),
      type: z.string(),
      subject: z.string().nullable(),
      /** How the description begins. */
      words: z.string().nullable(),
      by: z.string(),
      occurredAt: z.date(),
    }),
  ),
})
export type Today = z.infer<typeof Today>

export const Shopfront = z.strictObject({
  tagline: z.string().nullable(),
  description: z.string().nullable(),
  crafts: z.array(z.string()),
  leadTimeDays: z.number().int().nullable(),
  publishedAt: z.date().nullable(),
  slug: z.string(),
  name: z.string(),
  city: z.string(),
  coverUrl: z.string().nullable(),
  coverAlt: z.string().nullable(),
  updatedAt: z.date(),
  /** Its page on the storefront, once it is published. */
  pageUrl: z.string(),
})
export type Shopfront = z.infer<typeof Shopfront>

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || null)

export const UpdateShopfront = z.strictObject({
  tagline: text(120),
  description: text(2000),
  crafts: z.array(z.string().trim().min(1).max(40)).max(8),
  leadTimeDays: z.number().int().min(1).max(365).nullable(),
  updatedAt: z.date(),
})
export type UpdateShopfront = z.infer<typeof UpdateShopfront>

export const SetPublished = z.strictObject({ isPublished: z.boolean() })

export const Done = z.strictObject({ ok: z.literal(true) })
