import { type SystemTx, type WorkspaceTx, withAccount, withPublic, withStaff, withWorkspace } from '@thimblely/db/scope'
import { initTRPC } from '@trpc/server'
import { AppError } from './core/errors.ts'
import { toAppError, toTrpcError } from './core/failure.ts'
import { type AdminPermission, adminPermissions, type WorkspacePermission, workspacePermissions } from './core/permissions.ts'
import type { RequestContext } from './core/request.ts'
import { transformer } from './core/transformer.ts'

export type Meta = { permission: 'public' | 'account' | WorkspacePermission | AdminPermission }

const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    transformer,
    errorFormatter: ({ shape, error, ctx }) => {
      const { code, fields, retryAfterSeconds, message } = toAppError(error)
      // The stack that tRPC adds in development never leaves the process.
      return { ...shape, message, data: { code, httpStatus: shape.data.httpStatus, fields, retryAfterSeconds, requestId: ctx?.requestId } }
    },
  })

export const { router, createCallerFactory } = t

const modeOf = (type: 'query' | 'mutation' | 'subscription') => (type === 'mutation' ? 'read write' : 'read only')

/** Every failure becomes one of the known codes, here and nowhere else. */
const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  throw toTrpcError(toAppError(result.error))
})

/** Anyone; sees the public copies of this process's region. */
export const publicProcedure = procedure.meta({ permission: 'public' }).use(({ ctx, next }) => {
  const region = ctx.house.regions.get(ctx.house.config.localRegion)
  return withPublic(region, async (tx) => committed(await next({ ctx: { tx } })))
})

/** Anyone, without a transaction: signing in, which crosses directory and region. */
export const openProcedure = procedure.meta({ permission: 'public' })

const signedIn = procedure.use(async ({ ctx, next }) => {
  const viewer = await ctx.viewer()
  if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in to go on.')
  return next({ ctx: { viewer: () => Promise.resolve(viewer), actor: viewer } })
})

/** Someone signed in, over what their account owns. */
export const accountProcedure = signedIn.meta({ permission: 'account' }).use(({ ctx, next, type }) => {
  const entry = {
    region: ctx.house.regions.get(ctx.actor.homeRegion),
    mode: modeOf(type),
    accountId: ctx.actor.accountId,
    requestId: ctx.requestId,
  } as const
  return withAccount(entry, async (tx) => committed(await next({ ctx: { tx } })))
})

/** An address that nobody has answers in the words of one that belongs to others. */
async function placeOf(ctx: RequestContext) {
  const place = ctx.workspaceSlug ? await ctx.house.places.find(ctx.workspaceSlug) : undefined
  if (!place) throw new AppError('NOT_FOUND', 'There is nothing here, or it belongs to someone else.')
  return place
}

/** A member of the workspace in the address, whose role has the permission. */
export function workspaceProcedure(permission: WorkspacePermission) {
  return signedIn.meta({ permission }).use(async ({ ctx, next, type }) => {
    const place = await placeOf(ctx)
    const entry = {
      region: ctx.house.regions.get(place.region),
      mode: modeOf(type),
      workspaceId: place.workspaceId,
      accountId: ctx.actor.accountId,
      roles: workspacePermissions[permission],
      requestId: ctx.requestId,
    } as const
    return withWorkspace(entry, async (tx, role) =>
      committed(await next({ ctx: { tx, role, workspaceId: place.workspaceId, region: entry.region, clock: ctx.house.clock } })),
    )
  })
}

/** A member of the workspace, for a stream that holds no transaction open. */
export function workspaceSubscription(permission: WorkspacePermission) {
  return signedIn.meta({ permission }).use(async ({ ctx, next }) => {
    const place = await placeOf(ctx)
    const region = ctx.house.regions.get(place.region)
    const entry = { region, mode: 'read only', workspaceId: place.workspaceId, accountId: ctx.actor.accountId, roles: workspacePermissions[permission], requestId: ctx.requestId } as const
    const mayStill = () => withWorkspace(entry, (_tx, role) => role)
    await mayStill()
    return next({ ctx: { workspaceId: place.workspaceId, region, mayStill } })
  })
}

/** A member of staff whose role has the permission, over the platform's own tables of every region. */
export function adminProcedure(permission: AdminPermission) {
  return signedIn.meta({ permission }).use(({ ctx, next, type }) => {
    const home = ctx.house.regions.get(ctx.actor.homeRegion)
    const entry = { accountId: ctx.actor.accountId, roles: adminPermissions[permission], requestId: ctx.requestId } as const
    if (ctx.house.app !== 'admin') throw new AppError('NOT_FOUND', 'There is nothing at this address.')
    return withStaff({ ...entry, region: home, mode: modeOf(type) }, async (tx) => committed(await next({ ctx: { tx, home } })))
  })
}

/** tRPC's next() answers { ok: false } instead of throwing, and a transaction that does not throw commits. */
function committed<Result extends { ok: boolean }>(result: Result): Result {
  if (!result.ok) throw (result as unknown as { error: unknown }).error
  return result
}

export type WorkspaceContext = RequestContext & {
  tx: WorkspaceTx
  role: Promise<string>
  workspaceId: string
  actor: { accountId: string; displayName: string; timeZone: string; locale: string }
}

export type PublicContext = RequestContext & { tx: import('@thimblely/db/scope').PublicTx }
export type AccountContext = RequestContext & { tx: import('@thimblely/db/scope').AccountTx; actor: { accountId: string; homeRegion: string } }
export type AdminContext = RequestContext & { tx: SystemTx; actor: { accountId: string; homeRegion: string; displayName: string } }
