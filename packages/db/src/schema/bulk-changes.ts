import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { people } from './people.ts'
import { workspaces } from './workspaces.ts'

// One change made to many rows at once, with what each row held before: what Undo needs.
export const bulkChanges = declareTable(
  {
    owner: 'workspace',
    audited: false,
    visible: 'created_by = (select app.account())',
    insertsVisible: true,
    fixed: ['list', 'field', 'value', 'before', 'created_by'],
  },
  pgTable(
    'bulk_changes',
    {
      workspaceId: workspaceId(),
      id: id(),
      list: text('list').notNull(),
      field: text('field').notNull(),
      value: text('value').notNull(),
      before: jsonb('before').$type<Record<string, string | null>>().notNull(),
      createdBy: uuid('created_by').notNull(),
      undoneAt: instant('undone_at'),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      index('bulk_changes_age').on(table.createdAt),
      index('bulk_changes_created_by').on(table.createdBy),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.createdBy], foreignColumns: [people.id] }),
    ],
  ),
)
