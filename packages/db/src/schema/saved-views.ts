import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { people } from './people.ts'
import { workspaces } from './workspaces.ts'

// A list's filters, sort and columns under a name, shown as a tab above it.
export const savedViews = declareTable(
  { owner: 'workspace', fixed: ['created_by'] },
  pgTable(
    'saved_views',
    {
      workspaceId: workspaceId(),
      id: id(),
      list: text('list').notNull(),
      name: text('name').notNull(),
      // The list's own query string, without the cursor.
      search: text('search').notNull(),
      createdBy: uuid('created_by').notNull(),
      isShared: boolean('is_shared').notNull().default(true),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('saved_views_name_unique').on(table.workspaceId, table.list, table.name),
      index('saved_views_created_by').on(table.createdBy),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.createdBy], foreignColumns: [people.id] }),
    ],
  ),
)
