import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { accountId, id, instant, state, stateCheck, timestamps } from '../columns.ts'
import { declareTable } from '../register.ts'
import { accountStatuses, apps, businessTypes, profileRoles } from '../states.ts'
import { people } from './people.ts'

const definersOnly = { read: [], insert: [], update: [], delete: [] }

// How an account proves who it is: the seed's auth.users. Only the sign-in functions read it.
export const accounts = declareTable(
  {
    owner: 'account',
    ownerColumn: 'id',
    access: definersOnly,
    redacted: ['password_hash', 'email', 'phone'],
    leaves: {
      id: 'in the directory, and with the card to the region of each workspace the person joined',
      email: 'only as a keyed hash, in the directory',
      phone: 'only as a keyed hash, in the directory',
    },
  },
  pgTable(
    'accounts',
    {
      id: id().primaryKey(),
      email: text('email').notNull(),
      emailConfirmedAt: instant('email_confirmed_at'),
      phone: text('phone'),
      phoneConfirmedAt: instant('phone_confirmed_at'),
      passwordHash: text('password_hash'),
      status: state('status', accountStatuses).notNull().default('active'),
      lastSignInAt: instant('last_sign_in_at'),
      ...timestamps(),
    },
    (table) => [
      unique('accounts_email_unique').on(table.email),
      foreignKey({ columns: [table.id], foreignColumns: [people.id] }),
      stateCheck('accounts_status_check', table.status, accountStatuses),
    ],
  ),
)

// What a person tells about themselves; the same id as the account.
export const profiles = declareTable(
  {
    owner: 'account',
    ownerColumn: 'id',
    access: { insert: [], delete: [] },
    fixed: [
      ...['email', 'role', 'data_residency_region'],
      ...['is_verified', 'is_active', 'verification_sent_at', 'verified_at'],
    ],
    redacted: ['email', 'phone', 'full_name'],
  },
  pgTable(
    'profiles',
    {
      id: uuid('id').primaryKey(),
      email: text('email').notNull(),
      phone: text('phone'),
      fullName: text('full_name'),
      avatarUrl: text('avatar_url'),
      role: state('role', profileRoles).notNull(),
      businessType: state('business_type', businessTypes),
      countryCode: text('country_code').notNull(),
      // The part of the country, as the seed has it; not the data region.
      region: text('region').notNull().default(''),
      dataResidencyRegion: text('data_residency_region').notNull(),
      locale: text('locale').notNull().default('en-GB'),
      timeZone: text('time_zone').notNull().default('UTC'),
      isVerified: boolean('is_verified').notNull().default(false),
      isActive: boolean('is_active').notNull().default(false),
      verificationSentAt: instant('verification_sent_at'),
      verifiedAt: instant('verified_at'),
      onboardingCompleted: boolean('onboarding_completed').notNull().default(false),
      ...timestamps(),
    },
    (table) => [
      foreignKey({ columns: [table.id], foreignColumns: [accounts.id] }).onDelete('cascade'),
      stateCheck('profiles_role_check', table.role, profileRoles),
      stateCheck('profiles_business_type_check', table.businessType, businessTypes),
    ],
  ),
)

// A signed-in browser. The cookie's secret is never here, only its SHA-256.
export const authSessions = declareTable(
  {
    owner: 'account',
    access: { insert: [], update: [] },
    hidden: ['token_hash'],
    audited: false,
  },
  pgTable(
    'auth_sessions',
    {
      id: id(),
      accountId: accountId(),
      tokenHash: text('token_hash').notNull(),
      app: state('app', apps).notNull(),
      deviceInfo: jsonb('device_info').$type<{ userAgent?: string }>(),
      ipAddress: text('ip_address'),
      location: jsonb('location').$type<{ country?: string }>(),
      // The idle limit, moved forward by use; the absolute one never moves.
      expiresAt: instant('expires_at').notNull(),
      absoluteExpiresAt: instant('absolute_expires_at').notNull(),
      lastActivityAt: instant('last_activity_at').notNull().defaultNow(),
      createdAt: instant('created_at').notNull().defaultNow(),
    },
    (table) => [
      primaryKey({ columns: [table.accountId, table.id] }),
      unique('auth_sessions_token_hash_unique').on(table.tokenHash),
      foreignKey({ columns: [table.accountId], foreignColumns: [accounts.id] }).onDelete('cascade'),
      index('auth_sessions_expires').on(table.expiresAt),
      stateCheck('auth_sessions_app_check', table.app, apps),
    ],
  ),
)

// Where an account works: a pointer to a workspace, which may live in another region.
export const myWorkspaces = declareTable(
  { owner: 'account', access: { insert: [], update: [], delete: [] } },
  pgTable(
    'my_workspaces',
    {
      accountId: accountId(),
      workspaceId: uuid('workspace_id').notNull(),
      region: text('region').notNull(),
      slug: text('slug').notNull(),
      name: text('name').notNull(),
      cloth: text('cloth').notNull().default('navy'),
      role: text('role').notNull(),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.accountId, table.workspaceId] }),
      foreignKey({ columns: [table.accountId], foreignColumns: [accounts.id] }).onDelete('cascade'),
    ],
  ),
)
