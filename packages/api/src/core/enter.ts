import type { WorkspacePlace } from '@thimblely/db/directory/places'
import type { Region } from '@thimblely/db/regions'
import {
  type AccountTx,
  type PublicTx,
  type SystemTx,
  type WorkspaceTx,
  withAccount,
  withPublic,
  withStaff,
  withWorkspace,
} from '@thimblely/db/scope'
import type { FilesContext } from './context.ts'
import { AppError } from './errors.ts'
import { whatWasThrown } from './failure.ts'
import {
  type AdminPermission,
  adminPermissions,
  type WorkspacePermission,
  workspacePermissions,
} from './permissions.ts'
import type { RequestContext } from './request.ts'
import type { Viewer } from './session.ts'

type ProcedureType = 'query' | 'mutation' | 'subscription'

type SignedIn = RequestContext & { actor: Viewer }

/** Only a mutation may write; Postgres itself refuses it to everything else. */
const modeOf = (type: ProcedureType) => (type === 'mutation' ? 'read write' : 'read only')

/** tRPC's next() answers { ok: false } instead of throwing, and a transaction that does not throw commits. */
async function committed<Result extends { ok: boolean }>(next: Promise<Result>): Promise<Result> {
  const result = await next
  if (!result.ok) throw whatWasThrown((result as unknown as { error: unknown }).error)
  return result
}

type Next<Tx, Result> = (tx: Tx) => Promise<Result>

export function enterPublic<Result extends { ok: boolean }>(
  ctx: RequestContext,
  next: Next<PublicTx, Result>,
) {
  const region = ctx.house.regions.get(ctx.house.config.localRegion)
  return withPublic(region, (tx) => committed(next(tx)))
}

export function enterAccount<Result extends { ok: boolean }>(
  ctx: SignedIn,
  type: ProcedureType,
  next: Next<AccountTx, Result>,
) {
  const { house, actor, requestId } = ctx
  const entry = {
    region: house.regions.get(actor.homeRegion),
    mode: modeOf(type),
    accountId: actor.accountId,
    requestId,
  } as const
  return withAccount(entry, (tx) => committed(next(tx)))
}

/** An address that nobody has answers in the words of one that belongs to others. */
async function placeOf(ctx: RequestContext): Promise<WorkspacePlace> {
  // A session of the storefront or the console opens no workspace, whoever holds it.
  const slug = ctx.house.app === 'workspace' ? ctx.workspaceSlug : undefined
  const place = slug ? await ctx.house.places.find(slug) : undefined
  if (!place) throw new AppError('NOT_FOUND', 'There is nothing here, or it belongs to someone else.')
  return place
}

async function entryOf(ctx: SignedIn, permission: WorkspacePermission, type: ProcedureType) {
  const { workspaceId, region } = await placeOf(ctx)
  return {
    region: ctx.house.regions.get(region),
    mode: modeOf(type),
    workspaceId,
    accountId: ctx.actor.accountId,
    roles: workspacePermissions[permission],
    requestId: ctx.requestId,
  } as const
}

type Inside = { tx: WorkspaceTx; role: Promise<string>; workspaceId: string; region: Region }

export async function enterWorkspace<Result extends { ok: boolean }>(
  ctx: SignedIn,
  permission: WorkspacePermission,
  type: ProcedureType,
  next: (inside: Inside) => Promise<Result>,
) {
  const entry = await entryOf(ctx, permission, type)
  const { workspaceId, region } = entry
  return withWorkspace(entry, (tx, role) => committed(next({ tx, role, workspaceId, region })))
}

/** For a stream, which holds no transaction open: the workspace, and the question whether the viewer may still see it. */
export async function watchEntry(ctx: SignedIn, permission: WorkspacePermission) {
  const entry = await entryOf(ctx, permission, 'subscription')
  const mayStill = async () => {
    if (!(await ctx.house.sessions.isOpen(ctx.sessionToken)))
      throw new AppError('UNAUTHENTICATED', 'Sign in to go on.')
    return withWorkspace(entry, (_tx, role) => role)
  }
  await mayStill()
  return { workspaceId: entry.workspaceId, region: entry.region, mayStill }
}

/** For work on files, which lies between two transactions: permission and fence are asked now and again by the write. */
export async function fileEntry(ctx: SignedIn, permission: WorkspacePermission) {
  const entry = await entryOf(ctx, permission, 'mutation')
  const { workspaceId, region } = entry
  const write: FilesContext['write'] = (work) =>
    withWorkspace(entry, (tx, role) => work({ ...ctx, tx, role, workspaceId }))
  await withWorkspace(entry, (_tx, role) => role)
  return { workspaceId, region, write }
}

export function enterStaff<Result extends { ok: boolean }>(
  ctx: SignedIn,
  permission: AdminPermission,
  type: ProcedureType,
  next: (inside: { tx: SystemTx; home: Region }) => Promise<Result>,
) {
  const { house, actor, requestId } = ctx
  if (house.app !== 'admin') throw new AppError('NOT_FOUND', 'There is nothing at this address.')
  const home = house.regions.get(actor.homeRegion)
  const entry = {
    region: home,
    mode: modeOf(type),
    accountId: actor.accountId,
    roles: adminPermissions[permission],
    requestId,
  } as const
  return withStaff(entry, (tx) => committed(next({ tx, home })))
}
