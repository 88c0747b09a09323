import type { definerRole, LoginRole } from './roles.ts'

type Grants = readonly (LoginRole | typeof definerRole)[]

const everyRole: Grants = [
  'app_rw',
  'app_auth',
  'app_worker',
  'app_admin',
  'app_peer',
  'app_queue',
  'app_definer',
]

/** Plain functions that policies and defaults call; they read settings only. */
export const openFunctions: Record<string, Grants> = {
  new_id: everyRole,
  ws: everyRole,
  account: everyRole,
  role: everyRole,
  request_id: everyRole,
}

/** What migrations and triggers use; nobody else may call them. */
export const ownFunctions: Record<string, Grants> = {
  forget_security: [],
  settle_function: [],
  touch: [],
  keep_state: [],
}

/** In the directory nobody calls any of them. */
export const directoryFunctions: Record<string, Grants> = Object.fromEntries(
  [...Object.keys(openFunctions), 'forget_security', 'settle_function', 'touch'].map((name) => [name, []]),
)

/** The reviewed list of SECURITY DEFINER functions and who may call each. The catalogue test knows no others. */
export const definerFunctions: Record<string, Grants> = {
  enter_workspace: ['app_rw'],
  enter_account: ['app_rw'],
  enter_system: ['app_worker'],
  enter_staff: ['app_admin'],
  session_by_hash: ['app_rw', 'app_admin'],
  extend_session: ['app_rw'],
  end_session: ['app_rw', 'app_auth'],
  start_session: ['app_auth'],
  end_sessions: ['app_auth'],
  end_expired_sessions: ['app_worker'],
  account_for_sign_in: ['app_auth'],
  record_sign_in: ['app_auth'],
  create_account: ['app_auth'],
  account_exists: ['app_auth'],
  card: ['app_auth'],
  put_card: ['app_auth'],
  put_my_workspace: ['app_auth'],
  found_workspace: ['app_rw'],
  workspace_exists: ['app_auth'],
  hit: ['app_auth', 'app_rw'],
  forget_old_rows: ['app_worker'],
  claim_events: ['app_worker'],
  match_clients: ['app_rw'],
  queue_message: ['app_rw', 'app_auth', 'app_worker'],
  region_figures: ['app_admin'],
  audit_trail: ['app_admin'],
  audit: [],
}

/** The same, owned by the job queue's role. */
export const queueFunctions: Record<string, Grants> = {
  enqueue: ['app_rw', 'app_auth', 'app_worker', 'app_admin', 'app_definer'],
  job_figures: ['app_admin', 'app_worker'],
  job_list: ['app_admin'],
  retry_job: ['app_admin'],
  discard_job: ['app_admin'],
}
