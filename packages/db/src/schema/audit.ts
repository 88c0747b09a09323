import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { accountId, id, instant, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'

const facts = () => ({
  at: instant('at').notNull().defaultNow(),
  // The person who acted; empty for the system.
  actorId: uuid('actor_id'),
  actorRole: text('actor_role'),
  action: text('action').notNull(),
  tableName: text('table_name').notNull(),
  rowId: text('row_id').notNull(),
  oldData: jsonb('old_data').$type<Record<string, unknown>>(),
  newData: jsonb('new_data').$type<Record<string, unknown>>(),
  requestId: text('request_id'),
})

const writtenByTrigger = { insert: [], update: [], delete: [] }

// Who changed which row of a workspace, and how. Written by a trigger; nobody may change it.
export const auditLogs = declareTable(
  {
    owner: 'workspace',
    access: { read: ['owner', 'admin'], ...writtenByTrigger },
    grants: { app_worker: ['select'] },
    audited: false,
  },
  pgTable('audit_logs', { workspaceId: workspaceId(), id: id(), ...facts() }, (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('audit_logs_by_time').on(table.workspaceId, table.at, table.id),
    index('audit_logs_by_row').on(table.workspaceId, table.tableName, table.rowId, table.at),
  ]),
)

// The same for what belongs to an account.
export const accountAuditLogs = declareTable(
  { owner: 'account', access: writtenByTrigger, audited: false },
  pgTable('account_audit_logs', { accountId: accountId(), id: id(), ...facts() }, (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('account_audit_logs_by_time').on(table.accountId, table.at, table.id),
  ]),
)
