import type { SellerCard } from '../../feed/kinds.ts'

/** Valid values for a published seller, without a database. */
export function sellerCard(overrides: Partial<SellerCard> = {}): SellerCard {
  return {
    slug: 'maison-onyx',
    name: 'Maison Onyx',
    businessType: 'tailor',
    tagline: 'Coats cut to last',
    description: null,
    city: 'Lyon',
    countryCode: 'FR',
    crafts: ['tailoring'],
    cloth: 'navy',
    coverUrl: null,
    coverAlt: null,
    leadTimeDays: 21,
    foundedYear: 1998,
    isVerified: false,
    publishedAt: '2026-05-01T08:00:00.000Z',
    ...overrides,
  }
}
