import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../columns.ts'
import { declareTable } from '../register.ts'

export const pub = pgSchema('pub')

// Kept by the feed alone; everyone may read it.
const everyoneReads = {
  owner: 'public' as const,
  grants: {
    app_rw: ['select'] as const,
    app_admin: ['select'] as const,
    app_worker: ['select', 'insert', 'update', 'delete'] as const,
  },
}

// A published workspace, as shoppers in every region see it.
export const sellers = declareTable(
  {
    ...everyoneReads,
    leaves: {
      id: "the workspace's id",
      region: 'the region that the workspace lives in',
      search_text: 'the published words again, for the search',
    },
  },
  pub.table(
    'sellers',
    {
      id: uuid('id').primaryKey(),
      region: text('region').notNull(),
      slug: text('slug').notNull(),
      name: text('name').notNull(),
      businessType: text('business_type').notNull(),
      tagline: text('tagline'),
      description: text('description'),
      city: text('city').notNull(),
      countryCode: text('country_code').notNull(),
      crafts: text('crafts').array().notNull().default([]),
      cloth: text('cloth').notNull(),
      coverUrl: text('cover_url'),
      coverAlt: text('cover_alt'),
      leadTimeDays: integer('lead_time_days'),
      foundedYear: integer('founded_year'),
      isVerified: boolean('is_verified').notNull(),
      publishedAt: instant('published_at').notNull(),
      searchText: text('search_text').notNull(),
    },
    (table) => [
      index('sellers_slug').on(table.slug),
      index('sellers_by_name').on(table.name, table.id),
      index('sellers_by_country').on(table.countryCode, table.name, table.id),
      index('sellers_search').using('gin', sql`search_text gin_trgm_ops`),
    ],
  ),
)

// The version of each object last applied, withdrawn ones included, so that a late copy cannot bring one back.
export const versions = declareTable(
  {
    ...everyoneReads,
    leaves: {
      kind: 'what kind of object it is',
      object_id: "the object's id",
      region: 'the region that the object comes from',
    },
  },
  pub.table(
    'versions',
    {
      kind: text('kind').notNull(),
      objectId: uuid('object_id').notNull(),
      region: text('region').notNull(),
      epoch: integer('epoch').notNull(),
      version: integer('version').notNull(),
      appliedAt: instant('applied_at').notNull().defaultNow(),
    },
    (table) => [primaryKey({ columns: [table.kind, table.objectId] })],
  ),
)
