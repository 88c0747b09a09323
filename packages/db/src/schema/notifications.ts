import { foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { people } from './people.ts'
import { workspaces } from './workspaces.ts'

// Something a member should know, once: a second one with the same dedupe key is not made.
export const notifications = declareTable(
  {
    owner: 'workspace',
    visible: 'account_id = (select app.account())',
    access: { update: ['owner', 'admin', 'member', 'viewer'], delete: [] },
    fixed: ['account_id', 'kind', 'dedupe_key'],
    audited: false,
  },
  pgTable(
    'notifications',
    {
      workspaceId: workspaceId(),
      id: id(),
      accountId: uuid('account_id').notNull(),
      kind: text('kind').notNull(),
      title: text('title').notNull(),
      body: text('body'),
      href: text('href'),
      data: jsonb('data').$type<Record<string, string>>(),
      dedupeKey: text('dedupe_key').notNull(),
      readAt: instant('read_at'),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('notifications_dedupe_unique').on(table.workspaceId, table.accountId, table.dedupeKey),
      index('notifications_inbox').on(table.workspaceId, table.accountId, table.createdAt, table.id),
      index('notifications_account').on(table.accountId),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.accountId], foreignColumns: [people.id] }),
    ],
  ),
)
