import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'

export const ListSellers = z.strictObject({
  ...PageInput.shape,
  q: z.string().trim().max(100).optional(),
  country: z.string().length(2).optional(),
  kind: z.string().max(40).optional(),
})
export type ListSellers = z.infer<typeof ListSellers>

export const Seller = z.strictObject({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  businessType: z.string(),
  tagline: z.string().nullable(),
  description: z.string().nullable(),
  city: z.string(),
  countryCode: z.string(),
  crafts: z.array(z.string()),
  cloth: z.string(),
  coverUrl: z.string().nullable(),
  coverAlt: z.string().nullable(),
  leadTimeDays: z.number().int().nullable(),
  foundedYear: z.number().int().nullable(),
  isVerified: z.boolean(),
  publishedAt: z.date(),
})
export type Seller = z.infer<typeof Seller>

export const SellerPage = z.strictObject({
  rows: z.array(Seller),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
})

export const SellerWindow = z.strictObject({
  lead: Seller.nullable(),
  gallery: z.array(Seller),
  index: z.array(Seller),
})

export const SellerSlug = z.strictObject({ slug: z.string().max(80) })

export const SellerCountries = z.array(z.strictObject({ countryCode: z.string(), sellers: z.number().int() }))

export const NoInput = z.strictObject({}).optional()
