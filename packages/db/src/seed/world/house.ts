import type { MemberRole } from '../../register.ts'
import type { businessTypes } from '../../states.ts'
import type { PictureName } from '../pictures.ts'

export type HomeRegion = 'eu' | 'us'

/** Names of the interface's drawn tiles; they are stored as text and shown as a square of cloth. */
export type Tile =
  | 'adire'
  | 'asooke'
  | 'black'
  | 'crepe'
  | 'herringbone'
  | 'houndstooth'
  | 'lace'
  | 'linen'
  | 'seersucker'
  | 'tartan'
  | 'twill'
  | 'velvet'
  | 'wax'
  | 'white'

export type Person = {
  fullName: string
  email: string
  region: HomeRegion
  countryCode: string
  locale: string
  timeZone: string
}

export type Staff = Person & { role: MemberRole }

/** First and last names that go together. */
export type NameGroup = { first: readonly string[]; last: readonly string[] }

/** What is made, and its lowest and highest price in whole units of the house's currency. */
export type Piece = readonly [name: string, from: number, to: number]

export type Clientele = {
  size: number
  names: readonly NameGroup[]
  /** A house that sells to businesses names them; its contacts come from `names`. */
  companies?: readonly string[]
  places: readonly string[]
  /** `#` is a digit; only numbers that nobody can hold. */
  phones: readonly string[]
  cloths: readonly Tile[]
  pieces: readonly Piece[]
  tags: readonly string[]
  remarks: readonly string[]
  messages: readonly string[]
}

/** Someone worth a story of their own, told in full. */
export type Regular = {
  name: string
  location: string
  tags: readonly string[]
  cloth: Tile
  priority: 'high' | 'medium' | 'low'
  notes: string
  orders: readonly { daysAgo: number; piece: string; price: number }[]
  /** Days ago, local time, kind, subject, words. */
  moments: readonly (readonly [
    daysAgo: number,
    time: string,
    type: 'call' | 'email' | 'meeting' | 'note' | 'payment',
    subject: string,
    words: string,
  ])[]
}

export type House = {
  region: HomeRegion
  slug: string
  name: string
  businessType: (typeof businessTypes)[number]
  tagline: string
  description: string
  city: string
  countryCode: string
  currency: string
  timeZone: string
  locale: string
  crafts: readonly string[]
  cloth: Tile
  leadTimeDays: number
  foundedYear: number
  isVerified: boolean
  /** A house without a cover is not shown to shoppers. */
  cover?: PictureName
  /** Order numbers start with it. */
  prefix: string
  /** The owner first. */
  staff: readonly [Staff, ...Staff[]]
  clientele: Clientele
  regulars?: readonly Regular[]
}
