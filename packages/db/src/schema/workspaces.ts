import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { currency, id, instant, state, stateCheck, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import {
  businessTypes,
  invitationStatuses,
  invitedRoles,
  memberStatuses,
  subscriptionStatuses,
  subscriptionTiers,
  workspaceRoles,
} from '../states.ts'
import { people } from './people.ts'

const leaders = ['owner', 'admin'] as const

const published = 'to every region, once the workspace is published'
const pointer = 'to the home region of each member'

// A fashion business: the tenant. What a shopper may see of it is copied to `pub.sellers` when it is published.
export const workspaces = declareTable(
  {
    owner: 'workspace',
    ownerColumn: 'id',
    access: { insert: [], update: leaders, delete: [] },
    fixed: [
      ...['owner_id', 'slug', 'short_id', 'is_verified'],
      ...['subscription_tier', 'subscription_status', 'stripe_account_id'],
    ],
    redacted: ['tax_id', 'business_documents'],
    leaves: {
      id: `in the directory; ${pointer}; ${published}`,
      slug: `in the directory; ${pointer}; ${published}`,
      short_id: 'in the directory',
      name: `${pointer}; ${published}`,
      cloth: `${pointer}; ${published}`,
      business_type: published,
      tagline: published,
      description: published,
      city: published,
      country_code: published,
      crafts: published,
      cover_url: published,
      cover_alt: published,
      lead_time_days: published,
      founded_year: published,
      is_verified: published,
      published_at: published,
    },
  },
  pgTable(
    'workspaces',
    {
      id: id().primaryKey(),
      ownerId: uuid('owner_id').notNull(),
      name: text('name').notNull(),
      // Unique across regions: the directory holds the claim.
      slug: text('slug').notNull(),
      shortId: text('short_id').notNull(),
      businessType: state('business_type', businessTypes).notNull(),
      description: text('description'),
      tagline: text('tagline'),
      logoUrl: text('logo_url'),
      coverUrl: text('cover_url'),
      coverAlt: text('cover_alt'),
      // The pattern of the workspace's mark, a square of cloth.
      cloth: text('cloth').notNull().default('navy'),
      city: text('city').notNull().default(''),
      countryCode: text('country_code').notNull(),
      currency: currency().notNull(),
      timeZone: text('time_zone').notNull(),
      locale: text('locale').notNull().default('en-GB'),
      crafts: text('crafts').array().notNull().default([]),
      // Said to shoppers: the usual wait for a made-to-measure piece.
      leadTimeDays: integer('lead_time_days'),
      foundedYear: integer('founded_year'),
      operatingRegions: text('operating_regions').array().notNull().default([]),
      primaryMarket: text('primary_market'),
      crossBorderEnabled: boolean('cross_border_enabled').notNull().default(true),
      taxId: text('tax_id'),
      businessDocuments: jsonb('business_documents'),
      stripeAccountId: text('stripe_account_id'),
      subscriptionTier: state('subscription_tier', subscriptionTiers).notNull().default('basic'),
      subscriptionStatus: state('subscription_status', subscriptionStatuses).notNull().default('active'),
      isVerified: boolean('is_verified').notNull().default(false),
      publishedAt: instant('published_at'),
      ...timestamps(),
    },
    (table) => [
      index('workspaces_owner').on(table.ownerId),
      foreignKey({ columns: [table.ownerId], foreignColumns: [people.id] }),
      stateCheck('workspaces_business_type_check', table.businessType, businessTypes),
      stateCheck('workspaces_subscription_tier_check', table.subscriptionTier, subscriptionTiers),
      stateCheck('workspaces_subscription_status_check', table.subscriptionStatus, subscriptionStatuses),
    ],
  ),
)

// Someone who works in a workspace, and as what.
export const workspaceMembers = declareTable(
  {
    owner: 'workspace',
    access: { insert: leaders, update: leaders, delete: leaders },
    fixed: ['account_id', 'invited_by'],
    leaves: { account_id: pointer, role: pointer },
  },
  pgTable(
    'workspace_members',
    {
      workspaceId: workspaceId(),
      id: id(),
      accountId: uuid('account_id').notNull(),
      role: state('role', workspaceRoles).notNull(),
      permissions: jsonb('permissions').$type<Record<string, boolean>>(),
      invitedBy: uuid('invited_by'),
      invitationSentAt: instant('invitation_sent_at'),
      invitationAcceptedAt: instant('invitation_accepted_at'),
      status: state('status', memberStatuses).notNull().default('pending'),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('workspace_members_account_unique').on(table.workspaceId, table.accountId),
      index('workspace_members_account').on(table.accountId),
      index('workspace_members_invited_by').on(table.invitedBy),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.accountId], foreignColumns: [people.id] }),
      foreignKey({ columns: [table.invitedBy], foreignColumns: [people.id] }),
      stateCheck('workspace_members_role_check', table.role, workspaceRoles),
      stateCheck('workspace_members_status_check', table.status, memberStatuses),
    ],
  ),
)

// An offer to join a workspace, sent by e-mail; the link's token is stored as its SHA-256 only.
export const workspaceInvitations = declareTable(
  {
    owner: 'workspace',
    access: { read: leaders, insert: leaders, update: leaders, delete: leaders },
    fixed: ['invited_by'],
    redacted: ['email', 'token_hash'],
    states: {
      status: { pending: ['accepted', 'expired', 'cancelled'], accepted: [], expired: [], cancelled: [] },
    },
  },
  pgTable(
    'workspace_invitations',
    {
      workspaceId: workspaceId(),
      id: id(),
      email: text('email').notNull(),
      role: state('role', invitedRoles).notNull(),
      invitedBy: uuid('invited_by').notNull(),
      tokenHash: text('token_hash').notNull(),
      expiresAt: instant('expires_at').notNull(),
      acceptedAt: instant('accepted_at'),
      status: state('status', invitationStatuses).notNull().default('pending'),
      metadata: jsonb('metadata'),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('workspace_invitations_token_unique').on(table.workspaceId, table.tokenHash),
      index('workspace_invitations_email').on(table.workspaceId, table.email),
      index('workspace_invitations_invited_by').on(table.invitedBy),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.invitedBy], foreignColumns: [people.id] }),
      stateCheck('workspace_invitations_role_check', table.role, invitedRoles),
      stateCheck('workspace_invitations_status_check', table.status, invitationStatuses),
    ],
  ),
)
