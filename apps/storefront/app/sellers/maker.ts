import type { Seller } from '@thimblely/api/sellers/input'
import { type Headline, headlineOf } from './headline.ts'
import { kindOf } from './kinds.ts'
import { waitInFigures } from './wait.ts'

export type Cover = { url: string; alt: string }

/** A maker in the words of the page. Made on the server, since browsers name countries each in their own way. */
export type Maker = {
  slug: string
  name: string
  isVerified: boolean
  kind: string
  city: string
  place: string
  crafts: string
  wait: string
  headline: Headline | null
  cover: Cover | null
  cloth: string
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

export function countryName(code: string): string {
  return countries.of(code) ?? code
}

export function makerOf(seller: Seller): Maker {
  const { slug, name, isVerified, city, countryCode, crafts, cloth, tagline, coverUrl, coverAlt } = seller
  return {
    slug,
    name,
    isVerified,
    kind: kindOf(seller.businessType)?.one ?? 'Maker',
    city,
    place: `${city}, ${countryName(countryCode)}`,
    crafts: crafts.slice(0, 3).map(lowerAfterFirst).join(', '),
    wait: waitInFigures(seller.leadTimeDays),
    headline: tagline ? headlineOf(tagline) : null,
    cover: coverUrl ? { url: coverUrl, alt: coverAlt ?? '' } : null,
    cloth,
  }
}

const lowerAfterFirst = (craft: string, place: number) =>
  place === 0 ? craft : craft.charAt(0).toLowerCase() + craft.slice(1)
