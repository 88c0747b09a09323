/** Who tries it. Rows belong to one workspace and to the account of its owner; all others are seen from there. */
export const actors = [
  'no context',
  'anonymous',
  'viewer',
  'member',
  'admin',
  'owner',
  'owner signed in',
  'removed member',
  'owner of another',
  'sign-in',
  'staff',
  'worker',
  'worker for another',
  'peer',
] as const
export type Actor = (typeof actors)[number]

export const attempts = [
  'select',
  'insert',
  'update',
  'delete',
  'upsert',
  'change owner',
  'insert under a foreign parent',
] as const
export type Attempt = (typeof attempts)[number]

/** `absent` is for an attempt that the table gives no occasion to: nobody owns its rows, or they have no parent. */
export type Expectation = 'done' | 'denied' | 'no such parent' | 'absent'

type Write = Exclude<Attempt, 'select' | 'change owner' | 'insert under a foreign parent'>
type Allowed = { select: readonly Actor[] } & Record<Write, readonly Actor[]>

/** What is true of a table: who may do what, whether a tenant owns the rows, and what else they hang on. */
type Rule = Allowed & { isOwned: boolean; parent?: string }

const everyMember: readonly Actor[] = ['viewer', 'member', 'admin', 'owner']
const nobody: readonly Actor[] = []
const writers: readonly Actor[] = ['member', 'admin', 'owner', 'worker']
const leaders: readonly Actor[] = ['admin', 'owner', 'worker']
const addressee: readonly Actor[] = ['owner', 'worker']
const self: readonly Actor[] = ['owner', 'owner signed in']
const workers: readonly Actor[] = ['worker', 'worker for another']
const everyVisitor: readonly Actor[] = [
  ...everyMember,
  'no context',
  'anonymous',
  'owner signed in',
  'removed member',
  'owner of another',
]

const same = (write: readonly Actor[]) => ({ insert: write, update: write, delete: write, upsert: write })

function ofWorkspace(rule: Partial<Rule> = {}): Rule {
  return { isOwned: true, select: [...everyMember, 'worker'], ...same(writers), ...rule }
}

function ofAccount(rule: Partial<Rule> = {}): Rule {
  return { isOwned: true, select: self, ...same(nobody), ...rule }
}

function ofRegion(rule: Partial<Rule> = {}): Rule {
  return { isOwned: false, select: nobody, ...same(nobody), ...rule }
}

const ofEveryone: Rule = { isOwned: false, select: [...everyVisitor, ...workers, 'staff'], ...same(workers) }

/**
 * Who may do what with each table's rows, written by hand from the product's rules and not from the policies'
 * generator, so that the matrix checks the one against the other.
 */
export const permissions: Record<string, Rule> = {
  'public.workspaces': ofWorkspace({
    insert: nobody,
    update: leaders,
    delete: ['worker'],
    upsert: ['worker'],
  }),
  'public.workspace_members': ofWorkspace(same(leaders)),
  'public.workspace_invitations': ofWorkspace({ select: leaders, ...same(leaders) }),
  'public.connection_secrets': ofWorkspace({ select: leaders, ...same(leaders) }),
  'public.clients': ofWorkspace(),
  'public.client_interactions': ofWorkspace({ parent: 'public.clients' }),
  'public.assets': ofWorkspace(),
  'public.asset_variants': ofWorkspace({ parent: 'public.assets' }),
  'public.saved_views': ofWorkspace(),
  // Anybody's work may notify a member; only that member reads it and marks it as read.
  'public.notifications': ofWorkspace({
    select: addressee,
    update: addressee,
    delete: ['worker'],
    upsert: addressee,
  }),
  // A retry's answer is for the one who asked; nobody takes a key in another's name.
  'public.idempotency_keys': ofWorkspace({
    select: addressee,
    insert: addressee,
    update: addressee,
    delete: ['worker'],
    upsert: addressee,
  }),
  // Undo is for the one who made the change.
  'public.bulk_changes': ofWorkspace({
    select: addressee,
    insert: addressee,
    update: addressee,
    delete: addressee,
    upsert: addressee,
  }),
  'public.outbox_events': ofWorkspace({ update: ['worker'], delete: ['worker'], upsert: ['worker'] }),
  'public.feed_out': ofWorkspace({ select: [...everyMember, 'worker', 'peer'], delete: ['worker'] }),
  // Written by the trigger; nobody takes a line back, the worker included.
  'public.audit_logs': ofWorkspace({ select: leaders, ...same(nobody) }),

  'public.accounts': ofAccount({ select: nobody }),
  'public.profiles': ofAccount({ update: self }),
  'public.auth_sessions': ofAccount({ delete: self }),
  'public.my_workspaces': ofAccount(),
  'public.account_audit_logs': ofAccount(),

  'public.people': ofRegion({
    select: [...everyMember, 'owner signed in', ...workers],
    insert: workers,
    update: workers,
    upsert: workers,
  }),
  'public.workspace_fences': ofRegion({ select: workers }),
  'public.rate_limits': ofRegion(),
  'public.outbound_messages': ofRegion({
    select: [...workers, 'staff'],
    insert: workers,
    update: workers,
    upsert: workers,
  }),
  'public.feed_cursors': ofRegion({
    select: [...workers, 'staff'],
    insert: workers,
    update: workers,
    upsert: workers,
  }),
  'public.health_samples': ofRegion({ select: [...workers, 'staff'], insert: workers, delete: workers }),
  'public.staff_members': ofRegion({ select: ['staff'] }),
  'public.staff_actions': ofRegion({ select: ['staff'], insert: ['staff'] }),

  'pub.sellers': ofEveryone,
  'pub.versions': ofEveryone,
}

// Each enters its own workspace and may write there; the parent it names is the other's.
const enteredElsewhere: readonly Actor[] = ['owner of another', 'worker for another']

/** What must come of one attempt; undefined when nobody said so, which fails the run. */
export function expectationOf(table: string, attempt: Attempt, actor: Actor): Expectation | undefined {
  const rule = permissions[table]
  if (!rule) return undefined
  if (attempt === 'change owner') return rule.isOwned ? 'denied' : 'absent'
  if (attempt === 'insert under a foreign parent') {
    if (!rule.parent) return 'absent'
    return [...rule.insert, ...enteredElsewhere].includes(actor) ? 'no such parent' : 'denied'
  }
  return rule[attempt].includes(actor) ? 'done' : 'denied'
}
