import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, state, stateCheck, timestamps } from '../columns.ts'
import { declareTable } from '../register.ts'

export const claimStates = ['reserved', 'confirmed'] as const
export const regionStates = ['active', 'retired'] as const
export const moveStates = [
  'planned',
  'freezing',
  'copying',
  'verifying',
  'flipping',
  'purging',
  'done',
  'aborted',
] as const

const grants = { app_directory: ['select', 'insert', 'update', 'delete'] as const }

const directoryOwned = (leaves: Record<string, string>) => ({ owner: 'directory' as const, grants, leaves })

const place = { account_id: "the account's id", home_region: 'the region it lives in' }

const claimed = { claim_state: 'reserved or confirmed' }

// A region that has data, so that a configuration that forgets one is refused.
export const regionRegistry = declareTable(
  directoryOwned({
    region: "a region's name",
    state: 'whether it is in use',
    schema_fingerprint: 'a digest of its schema',
  }),
  pgTable('region_registry', {
    region: text('region').primaryKey(),
    state: state('state', regionStates).notNull().default('active'),
    schemaFingerprint: text('schema_fingerprint'),
    ...timestamps(),
  }),
)

const claim = () => ({
  // Reserved claims are settled or released after this instant.
  reservedUntil: instant('reserved_until'),
  claimState: state('claim_state', claimStates).notNull().default('reserved'),
  ...timestamps(),
})

// Which account an e-mail address belongs to, as a keyed hash.
export const accountDir = declareTable(
  directoryOwned({ email_hmac: 'HMAC of the e-mail address', ...place, ...claimed }),
  pgTable(
    'account_dir',
    {
      emailHmac: text('email_hmac').primaryKey(),
      keyVersion: integer('key_version').notNull(),
      accountId: uuid('account_id').notNull(),
      homeRegion: text('home_region').notNull(),
      ...claim(),
    },
    (table) => [
      unique('account_dir_account_unique').on(table.accountId),
      index('account_dir_reserved').on(table.claimState, table.reservedUntil),
      stateCheck('account_dir_state_check', table.claimState, claimStates),
    ],
  ),
)

// The same for a confirmed phone number.
export const phoneDir = declareTable(
  directoryOwned({ phone_hmac: 'HMAC of the phone number', ...place, ...claimed }),
  pgTable(
    'phone_dir',
    {
      phoneHmac: text('phone_hmac').primaryKey(),
      keyVersion: integer('key_version').notNull(),
      accountId: uuid('account_id').notNull(),
      homeRegion: text('home_region').notNull(),
      ...claim(),
    },
    (table) => [
      index('phone_dir_account').on(table.accountId),
      stateCheck('phone_dir_state_check', table.claimState, claimStates),
    ],
  ),
)

// The same for a sign-in with another provider.
export const oauthDir = declareTable(
  directoryOwned({
    provider: "the other provider's name",
    subject_hmac: 'HMAC of the id that the other provider gave',
    ...place,
    ...claimed,
  }),
  pgTable(
    'oauth_dir',
    {
      provider: text('provider').notNull(),
      subjectHmac: text('subject_hmac').notNull(),
      keyVersion: integer('key_version').notNull(),
      accountId: uuid('account_id').notNull(),
      homeRegion: text('home_region').notNull(),
      ...claim(),
    },
    (table) => [
      primaryKey({ columns: [table.provider, table.subjectHmac] }),
      index('oauth_dir_account').on(table.accountId),
      stateCheck('oauth_dir_state_check', table.claimState, claimStates),
    ],
  ),
)

// Where a workspace lives, by id, slug and short id.
export const workspaceDir = declareTable(
  directoryOwned({
    workspace_id: "the workspace's id",
    slug: 'its public address',
    short_id: 'its id in public links',
    region: 'the region it lives in',
    ...claimed,
  }),
  pgTable(
    'workspace_dir',
    {
      workspaceId: uuid('workspace_id').primaryKey(),
      slug: text('slug').notNull(),
      shortId: text('short_id').notNull(),
      region: text('region').notNull(),
      epoch: integer('epoch').notNull().default(1),
      ...claim(),
    },
    (table) => [
      unique('workspace_dir_slug_unique').on(table.slug),
      unique('workspace_dir_short_id_unique').on(table.shortId),
      stateCheck('workspace_dir_state_check', table.claimState, claimStates),
    ],
  ),
)

// A public name that a person or a workspace goes by.
export const handleDir = declareTable(
  directoryOwned({
    handle: 'a public name',
    owner_kind: 'an account or a workspace',
    owner_id: "its owner's id",
    region: 'the region the owner lives in',
    ...claimed,
  }),
  pgTable(
    'handle_dir',
    {
      handle: text('handle').primaryKey(),
      ownerKind: text('owner_kind').notNull(),
      ownerId: uuid('owner_id').notNull(),
      region: text('region').notNull(),
      ...claim(),
    },
    (table) => [
      index('handle_dir_owner').on(table.ownerId),
      stateCheck('handle_dir_state_check', table.claimState, claimStates),
    ],
  ),
)

// A workspace on its way to another region.
export const moveJobs = declareTable(
  directoryOwned({
    id: "the move's id",
    workspace_id: "the workspace's id",
    from_region: 'the region it leaves',
    to_region: 'the region it goes to',
    state: 'how far the move is',
    progress: 'row counts and digests per table',
  }),
  pgTable(
    'move_jobs',
    {
      id: uuid('id').primaryKey(),
      workspaceId: uuid('workspace_id').notNull(),
      fromRegion: text('from_region').notNull(),
      toRegion: text('to_region').notNull(),
      state: state('state', moveStates).notNull().default('planned'),
      progress: jsonb('progress').$type<Record<string, unknown>>().notNull().default({}),
      ...timestamps(),
    },
    (table) => [
      index('move_jobs_workspace').on(table.workspaceId),
      stateCheck('move_jobs_state_check', table.state, moveStates),
    ],
  ),
)

// Each step of a move, chained by hash; never changed.
export const moveAudit = declareTable(
  {
    owner: 'directory',
    grants: { app_directory: ['select', 'insert'] },
    leaves: {
      move_id: "the move's id",
      state: 'the step that was made',
      actor_id: 'the id of the member of staff who ordered it',
      digest: 'the hash of this step',
      previous_digest: 'the hash of the step before',
    },
  },
  pgTable(
    'move_audit',
    {
      moveId: uuid('move_id').notNull(),
      step: integer('step').notNull(),
      state: text('state').notNull(),
      actorId: uuid('actor_id'),
      at: instant('at').notNull().defaultNow(),
      digest: text('digest').notNull(),
      previousDigest: text('previous_digest').notNull(),
    },
    (table) => [primaryKey({ columns: [table.moveId, table.step] })],
  ),
)
