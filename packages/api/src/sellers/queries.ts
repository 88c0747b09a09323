import { sellers } from '@thimblely/db/schema'
import { and, asc, count, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { PublicContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { type KeysetSort, keyset, keysetPage } from '../core/keyset.ts'
import type { ListSellers, Seller } from './input.ts'
import { arrangeWindow, letterOfDay, type Window } from './rules.ts'

const columns = {
  id: sellers.id,
  slug: sellers.slug,
  name: sellers.name,
  businessType: sellers.businessType,
  tagline: sellers.tagline,
  description: sellers.description,
  city: sellers.city,
  countryCode: sellers.countryCode,
  crafts: sellers.crafts,
  cloth: sellers.cloth,
  coverUrl: sellers.coverUrl,
  coverAlt: sellers.coverAlt,
  leadTimeDays: sellers.leadTimeDays,
  foundedYear: sellers.foundedYear,
  isVerified: sellers.isVerified,
  publishedAt: sellers.publishedAt,
}

const byName: KeysetSort = { column: sellers.name, id: sellers.id, cast: 'text', descending: false }

function searchConditions(q: string | undefined): SQL[] {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)
  return words.map(
    (word) =>
      sql`${sellers.searchText} like ${`%${word.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`}`,
  )
}

/** Published makers of every region, from this region's own copy. */
export async function listSellers({ tx }: PublicContext, { q, country, kind, ...page }: ListSellers) {
  const keys = keyset(byName, page)
  const conditions = [
    ...searchConditions(q),
    country ? eq(sellers.countryCode, country) : undefined,
    kind ? eq(sellers.businessType, kind) : undefined,
    keys.where,
  ]
  const rows = await tx
    .select(columns)
    .from(sellers)
    .where(and(...conditions))
    .orderBy(keys.orderBy)
    .limit(keys.limit)
  return keysetPage(rows, page, keys, ({ name, id }) => ({ value: name, id }))
}

const windowSize = 24

/** Makers from the letter of the day on, and round again from the beginning. */
export async function getWindow({ tx, house }: PublicContext): Promise<Window> {
  const letter = letterOfDay(house.clock.now())
  const some = (where: SQL, limit: number) =>
    tx.select(columns).from(sellers).where(where).orderBy(asc(sellers.name), asc(sellers.id)).limit(limit)
  const rows = await some(gte(sellers.name, letter), windowSize)
  const room = windowSize - rows.length
  return arrangeWindow(room > 0 ? [...rows, ...(await some(lt(sellers.name, letter), room))] : rows)
}

export async function getSeller({ tx }: PublicContext, slug: string): Promise<Seller> {
  const [row] = await tx.select(columns).from(sellers).where(eq(sellers.slug, slug))
  if (!row)
    throw new AppError(
      'NOT_FOUND',
      'There is no maker at this address, or they are not showing at the moment.',
    )
  return row
}

export async function listCountries({ tx }: PublicContext) {
  return tx
    .select({ countryCode: sellers.countryCode, sellers: count() })
    .from(sellers)
    .groupBy(sellers.countryCode)
    .orderBy(asc(sellers.countryCode))
}
