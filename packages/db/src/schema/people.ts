import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, timestamps } from '../columns.ts'
import { declareTable } from '../register.ts'

const card = 'to the region of each workspace the person joined, as their card'

// A person known in this region: an account that lives here, or the card of one from elsewhere who acts here.
export const people = declareTable(
  {
    owner: 'region',
    grants: { app_rw: ['select'], app_worker: ['select', 'insert', 'update'] },
    visible:
      'id = (select app.account()) or id in (select m.account_id from public.workspace_members m where m.workspace_id = (select app.ws()))',
    leaves: { id: card, home_region: card, display_name: card, avatar_url: card },
  },
  pgTable(
    'people',
    {
      id: uuid('id').primaryKey(),
      homeRegion: text('home_region').notNull(),
      displayName: text('display_name').notNull(),
      avatarUrl: text('avatar_url'),
      erasedAt: instant('erased_at'),
      ...timestamps(),
    },
    (table) => [index('people_home_region').on(table.homeRegion)],
  ),
)
