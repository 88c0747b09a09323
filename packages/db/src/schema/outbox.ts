import { sql } from 'drizzle-orm'
import {
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { workspaces } from './workspaces.ts'

const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

// A fact that happened in a workspace, written with the change itself and delivered to its consumers afterwards.
export const outboxEvents = declareTable(
  { owner: 'workspace', access: { update: [], delete: [] }, audited: false },
  pgTable(
    'outbox_events',
    {
      workspaceId: workspaceId(),
      id: id(),
      name: text('name').notNull(),
      payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
      actorId: uuid('actor_id').default(sql`app.account()`),
      requestId: text('request_id').default(sql`app.request_id()`),
      createdAt: instant('created_at').notNull().defaultNow(),
      dispatchedAt: instant('dispatched_at'),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      index('outbox_events_waiting').on(table.createdAt).where(sql`dispatched_at is null`),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
    ],
  ),
)

// The stored answer of a mutation, so that a retry with the same key gets it again.
export const idempotencyKeys = declareTable(
  {
    owner: 'workspace',
    access: { delete: [] },
    audited: false,
    visible: 'account_id = (select app.account())',
    insertsVisible: true,
    fixed: ['procedure', 'input_hash'],
  },
  pgTable(
    'idempotency_keys',
    {
      workspaceId: workspaceId(),
      accountId: uuid('account_id').notNull().default(sql`app.account()`),
      key: uuid('key').notNull(),
      procedure: text('procedure').notNull(),
      inputHash: text('input_hash').notNull(),
      response: jsonb('response'),
      createdAt: instant('created_at').notNull().defaultNow(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.accountId, table.key] }),
      index('idempotency_keys_age').on(table.createdAt),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
    ],
  ),
)

// The latest public state of an object, pulled by every region; an empty payload withdraws it.
export const feedOut = declareTable(
  {
    owner: 'workspace',
    access: { delete: [] },
    grants: { app_peer: ['select'] },
    audited: false,
    leaves: { payload: 'to every region' },
  },
  pgTable(
    'feed_out',
    {
      workspaceId: workspaceId(),
      kind: text('kind').notNull(),
      objectId: uuid('object_id').notNull(),
      version: integer('version').notNull().default(1),
      // Raised by a move, so that the new home's copy wins over a late one from the old.
      epoch: integer('epoch').notNull().default(1),
      payload: jsonb('payload').$type<Record<string, unknown>>(),
      xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
      changedAt: instant('changed_at').notNull().defaultNow(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.kind, table.objectId] }),
      index('feed_out_pull').on(table.xid, table.objectId),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
    ],
  ),
)
