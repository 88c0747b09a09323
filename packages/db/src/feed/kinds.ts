import { z } from 'zod'

/** What of a workspace leaves its region when it is published. A field that is not here stays home. */
export const SellerCard = z.strictObject({
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
  publishedAt: z.iso.datetime(),
})
export type SellerCard = z.infer<typeof SellerCard>

/** Rises with every change of a list below: each region then reads the feed again, refused rows included. */
export const feedVersion = 1

export const feedKinds = { seller: SellerCard } as const

export type FeedKind = keyof typeof feedKinds
