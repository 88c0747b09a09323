import type { Mode, Transaction } from './pool.ts'
import type { Region } from './regions.ts'

declare const brand: unique symbol

type Branded<Name extends string> = Transaction & { readonly [brand]: Name }

/** A transaction inside one workspace, as one member. Only this file can make one. */
export type WorkspaceTx = Branded<'workspace'>
/** A transaction over what one account owns. */
export type AccountTx = Branded<'account'>
/** A transaction of the platform itself: the worker, or staff. */
export type SystemTx = Branded<'system'>

/** A transaction that sees only what everyone may see: the public copies. */
export type PublicTx = Branded<'public'>

type Entry = { region: Region; mode: Mode; requestId: string }

type WorkspaceEntry = Entry & {
  workspaceId: string
  accountId: string
  /** The member roles that may do this; any other gets FORBIDDEN. */
  roles: readonly string[]
}

/** Runs the work as a member of a workspace. The role is known once `enter` has answered. */
export async function withWorkspace<T>(
  entry: WorkspaceEntry,
  work: (tx: WorkspaceTx, role: Promise<string>) => Promise<T>,
): Promise<T> {
  const { region, mode, workspaceId, accountId, roles, requestId } = entry
  const entered = Promise.withResolvers<string>()
  entered.promise.catch(() => {})
  return region.pool('app_rw').transaction(
    mode,
    async (raw) => {
      try {
        const [row] = await raw(
          'select role from app.enter_workspace($1::uuid, $2::uuid, $3::text[], $4::boolean, $5::text)',
          [workspaceId, accountId, roles, mode === 'read write', requestId],
        )
        entered.resolve(String(row?.role))
      } catch (error) {
        entered.reject(error)
        throw error
      }
    },
    (tx) => work(tx as WorkspaceTx, entered.promise),
  )
}

export async function withPublic<T>(region: Region, work: (tx: PublicTx) => Promise<T>): Promise<T> {
  return region.pool('app_rw').transaction(
    'read only',
    async () => {},
    (tx) => work(tx as PublicTx),
  )
}

export async function withAccount<T>(
  entry: Entry & { accountId: string },
  work: (tx: AccountTx) => Promise<T>,
): Promise<T> {
  return entry.region.pool('app_rw').transaction(
    entry.mode,
    (raw) => raw('select app.enter_account($1::uuid, $2::text)', [entry.accountId, entry.requestId]),
    (tx) => work(tx as AccountTx),
  )
}

/** Runs the work as the platform's worker; with a workspace it sees that workspace's rows, without one none. */
export async function withSystem<T>(
  entry: Entry & { reason: string; workspaceId?: string },
  work: (tx: SystemTx) => Promise<T>,
): Promise<T> {
  const { region, mode, workspaceId, reason, requestId } = entry
  const trace = `${reason} ${requestId}`
  return region.pool('app_worker').transaction(
    mode,
    (raw) =>
      workspaceId
        ? raw('select app.enter_system($1::uuid, $2::text)', [workspaceId, trace])
        : raw("select set_config('app.request_id', $1::text, true)", [trace]),
    (tx) => work(tx as SystemTx),
  )
}

/** Runs the work as a member of staff: the platform's own tables, no tenant's. */
export async function withStaff<T>(
  entry: Entry & { accountId: string; roles: readonly string[] },
  work: (tx: SystemTx) => Promise<T>,
): Promise<T> {
  return entry.region.pool('app_admin').transaction(
    entry.mode,
    (raw) =>
      raw('select role from app.enter_staff($1::uuid, $2::text[], $3::text)', [
        entry.accountId,
        entry.roles,
        entry.requestId,
      ]),
    (tx) => work(tx as SystemTx),
  )
}
