import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { currency, id, instant, money, state, stateCheck, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { clientPriorities, clientStatuses, interactionTypes } from '../states.ts'
import { people } from './people.ts'
import { workspaces } from './workspaces.ts'

// Someone the workspace makes clothes for, or hopes to.
export const clients = declareTable(
  {
    owner: 'workspace',
    fixed: ['added_by'],
    projected: ['total_orders', 'total_revenue_minor', 'last_order_date'],
    redacted: ['email', 'phone', 'notes', 'date_of_birth'],
  },
  pgTable(
    'clients',
    {
      workspaceId: workspaceId(),
      id: id(),
      addedBy: uuid('added_by').notNull(),
      // The person's own account, once they claimed this record.
      profileId: uuid('profile_id'),
      name: text('name').notNull(),
      firstName: text('first_name'),
      lastName: text('last_name'),
      email: text('email'),
      phone: text('phone'),
      company: text('company'),
      location: text('location'),
      avatarUrl: text('avatar_url'),
      gender: text('gender'),
      dateOfBirth: date('date_of_birth'),
      emergencyContactName: text('emergency_contact_name'),
      emergencyContactPhone: text('emergency_contact_phone'),
      membershipStatus: text('membership_status'),
      membershipStartDate: date('membership_start_date'),
      membershipEndDate: date('membership_end_date'),
      isActive: boolean('is_active').notNull().default(true),
      emailVerified: boolean('email_verified').notNull().default(false),
      priority: state('priority', clientPriorities).notNull().default('medium'),
      status: state('status', clientStatuses).notNull().default('prospect'),
      // A swatch of the cloth they wear most; the list shows it beside the name.
      cloth: text('cloth'),
      totalOrders: integer('total_orders').notNull().default(0),
      totalRevenueMinor: money('total_revenue_minor').notNull().default(sql`0`),
      currency: currency().notNull(),
      lastOrderDate: instant('last_order_date'),
      notes: text('notes'),
      tags: text('tags').array().notNull().default([]),
      customFields: jsonb('custom_fields').$type<Record<string, string>>().notNull().default({}),
      archivedAt: instant('archived_at'),
      searchText: text('search_text').generatedAlwaysAs(
        sql`lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(company, '') || ' ' || coalesce(location, ''))`,
      ),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      index('clients_search').using('gin', sql`workspace_id, search_text gin_trgm_ops`),
      uniqueIndex('clients_email_unique')
        .on(table.workspaceId, table.email)
        .where(sql`email is not null and archived_at is null`),
      index('clients_by_creation').on(table.workspaceId, table.createdAt, table.id),
      index('clients_by_name').on(table.workspaceId, table.name, table.id),
      index('clients_by_revenue').on(table.workspaceId, table.totalRevenueMinor, table.id),
      index('clients_by_last_order').on(table.workspaceId, table.lastOrderDate, table.id),
      index('clients_by_status').on(table.workspaceId, table.status, table.createdAt, table.id),
      index('clients_by_priority').on(table.workspaceId, table.priority, table.createdAt, table.id),
      index('clients_added_by').on(table.addedBy),
      index('clients_profile').on(table.profileId),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.addedBy], foreignColumns: [people.id] }),
      foreignKey({ columns: [table.profileId], foreignColumns: [people.id] }),
      stateCheck('clients_status_check', table.status, clientStatuses),
      stateCheck('clients_priority_check', table.priority, clientPriorities),
    ],
  ),
)

// One thing that passed between the workspace and a client: the client's timeline.
export const clientInteractions = declareTable(
  { owner: 'workspace', fixed: ['user_id'], redacted: ['subject', 'description'] },
  pgTable(
    'client_interactions',
    {
      workspaceId: workspaceId(),
      id: id(),
      clientId: uuid('client_id').notNull(),
      userId: uuid('user_id').notNull(),
      interactionType: state('interaction_type', interactionTypes).notNull(),
      subject: text('subject'),
      description: text('description'),
      metadata: jsonb('metadata').$type<Record<string, string>>(),
      occurredAt: instant('occurred_at').notNull().defaultNow(),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      index('client_interactions_timeline').on(table.workspaceId, table.clientId, table.occurredAt, table.id),
      index('client_interactions_user').on(table.userId),
      foreignKey({
        columns: [table.workspaceId, table.clientId],
        foreignColumns: [clients.workspaceId, clients.id],
      }).onDelete('cascade'),
      foreignKey({ columns: [table.userId], foreignColumns: [people.id] }),
      stateCheck('client_interactions_type_check', table.interactionType, interactionTypes),
    ],
  ),
)
