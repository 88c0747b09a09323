import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, state, stateCheck, timestamps } from '../columns.ts'
import { declareTable } from '../register.ts'
import { fenceStates, messageChannels, messageStatuses, staffRoles } from '../states.ts'

const sent = 'to the mail or text message service, when this installation names one'

// Whether a workspace may be written here. The epoch rises with each move.
export const workspaceFences = declareTable(
  { owner: 'region', grants: { app_worker: ['select'] } },
  pgTable(
    'workspace_fences',
    {
      workspaceId: uuid('workspace_id').primaryKey(),
      state: state('state', fenceStates).notNull().default('active'),
      epoch: integer('epoch').notNull().default(1),
      movedTo: text('moved_to'),
      ...timestamps(),
    },
    (table) => [stateCheck('workspace_fences_state_check', table.state, fenceStates)],
  ),
)

// How often something was tried within a window; the bucket is a keyed hash, never an address.
export const rateLimits = declareTable(
  { owner: 'region' },
  pgTable(
    'rate_limits',
    {
      bucket: text('bucket').notNull(),
      windowStart: instant('window_start').notNull(),
      hits: integer('hits').notNull().default(1),
    },
    (table) => [
      primaryKey({ columns: [table.bucket, table.windowStart] }),
      index('rate_limits_age').on(table.windowStart),
    ],
  ),
)

// A mail or text message on its way out, and what became of it. Staff read it in the console.
export const outboundMessages = declareTable(
  {
    owner: 'region',
    grants: { app_worker: ['select', 'insert', 'update'], app_admin: ['select'] },
    leaves: { recipient: sent, subject: sent, text: sent, html: sent },
  },
  pgTable(
    'outbound_messages',
    {
      id: id().primaryKey(),
      channel: state('channel', messageChannels).notNull(),
      template: text('template').notNull(),
      recipient: text('recipient').notNull(),
      subject: text('subject'),
      text: text('text').notNull(),
      html: text('html'),
      workspaceId: uuid('workspace_id'),
      status: state('status', messageStatuses).notNull().default('queued'),
      provider: text('provider'),
      providerReference: text('provider_reference'),
      failure: text('failure'),
      attempts: integer('attempts').notNull().default(0),
      createdAt: instant('created_at').notNull().defaultNow(),
      finishedAt: instant('finished_at'),
    },
    (table) => [
      index('outbound_messages_by_time').on(table.createdAt, table.id),
      stateCheck('outbound_messages_channel_check', table.channel, messageChannels),
      stateCheck('outbound_messages_status_check', table.status, messageStatuses),
    ],
  ),
)

// How far this region has read another's public feed.
export const feedCursors = declareTable(
  { owner: 'region', grants: { app_worker: ['select', 'insert', 'update'], app_admin: ['select'] } },
  pgTable('feed_cursors', {
    peer: text('peer').primaryKey(),
    xid: text('xid').notNull().default('0'),
    objectId: uuid('object_id').notNull().default(sql`'00000000-0000-0000-0000-000000000000'`),
    lagMs: integer('lag_ms').notNull().default(0),
    // The release of the allow-lists it was read with; a newer one reads the whole feed again.
    readAs: integer('read_as').notNull().default(1),
    // Rows that were left out since then, because a field is not on the list or does not fit, and the last of them.
    refused: integer('refused').notNull().default(0),
    lastRefusal: text('last_refusal'),
    pulledAt: instant('pulled_at').notNull().defaultNow(),
  }),
)

// One minute of the region's health, for the last day's ticks.
export const healthSamples = declareTable(
  { owner: 'region', grants: { app_worker: ['select', 'insert', 'delete'], app_admin: ['select'] } },
  pgTable('health_samples', {
    minute: instant('minute').primaryKey(),
    answerMs: integer('answer_ms').notNull(),
    isHealthy: boolean('is_healthy').notNull(),
  }),
)

// A member of the platform's staff whose account lives in this region.
export const staffMembers = declareTable(
  { owner: 'region', grants: { app_admin: ['select'] } },
  pgTable(
    'staff_members',
    {
      accountId: uuid('account_id').primaryKey(),
      role: state('role', staffRoles).notNull(),
      isActive: boolean('is_active').notNull().default(true),
      ...timestamps(),
    },
    (table) => [stateCheck('staff_members_role_check', table.role, staffRoles)],
  ),
)

// What staff did in the console, with the reason they gave. Nobody may change it.
export const staffActions = declareTable(
  { owner: 'region', grants: { app_admin: ['select', 'insert'] } },
  pgTable(
    'staff_actions',
    {
      id: id().primaryKey(),
      at: instant('at').notNull().defaultNow(),
      accountId: uuid('account_id').notNull(),
      action: text('action').notNull(),
      subject: text('subject').notNull(),
      reason: text('reason'),
      details: jsonb('details').$type<Record<string, unknown>>(),
      requestId: text('request_id'),
    },
    (table) => [
      index('staff_actions_by_time').on(table.at, table.id),
      index('staff_actions_account').on(table.accountId, table.at),
    ],
  ),
)
