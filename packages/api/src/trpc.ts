import { initTRPC } from '@trpc/server'
import { enterAccount, enterPublic, enterStaff, enterWorkspace, fileEntry, watchEntry } from './core/enter.ts'
import { AppError } from './core/errors.ts'
import { toAppError, toTrpcError } from './core/failure.ts'
import type { AdminPermission, WorkspacePermission } from './core/permissions.ts'
import type { RequestContext } from './core/request.ts'
import { transformer } from './core/transformer.ts'

export type Meta = { permission: 'public' | 'account' | WorkspacePermission | AdminPermission }

const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    transformer,
    // A stream that nothing is said on looks dead to proxies; a long one is opened anew, and asks for its right again.
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
      maxDurationMs: 30 * 60_000,
    },
    errorFormatter: ({ shape, error, ctx }) => {
      const { code, fields, retryAfterSeconds, message } = toAppError(error)
      const { httpStatus } = shape.data
      // The stack that tRPC adds in development never leaves the process.
      return {
        ...shape,
        message,
        data: { code, httpStatus, fields, retryAfterSeconds, requestId: ctx?.requestId },
      }
    },
  })

export const { router, createCallerFactory } = t

/** Every failure becomes one of the known codes, here and nowhere else. */
const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  throw toTrpcError(toAppError(result.error))
})

/** Anyone; sees the public copies of this process's region. */
export const publicProcedure = procedure
  .meta({ permission: 'public' })
  .use(({ ctx, next }) => enterPublic(ctx, (tx) => next({ ctx: { tx } })))

/** Anyone, without a transaction: signing in, which crosses directory and region. */
export const openProcedure = procedure.meta({ permission: 'public' })

const signedIn = procedure.use(async ({ ctx, next }) => {
  const viewer = await ctx.viewer()
  if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in to go on.')
  return next({ ctx: { actor: viewer } })
})

/** Someone signed in, over what their account owns. */
export const accountProcedure = signedIn
  .meta({ permission: 'account' })
  .use(({ ctx, next, type }) => enterAccount(ctx, type, (tx) => next({ ctx: { tx } })))

/** A member of the workspace in the address, whose role has the permission. */
export function workspaceProcedure(permission: WorkspacePermission) {
  return signedIn
    .meta({ permission })
    .use(({ ctx, next, type }) =>
      enterWorkspace(ctx, permission, type, (inside) => next({ ctx: { ...inside, clock: ctx.house.clock } })),
    )
}

/** A member of the workspace, for a stream that holds no transaction open. */
export function workspaceSubscription(permission: WorkspacePermission) {
  return signedIn
    .meta({ permission })
    .use(async ({ ctx, next }) => next({ ctx: await watchEntry(ctx, permission) }))
}

/** A member of the workspace, for work on files: the network and a transaction never wait for each other. */
export function workspaceFiles(permission: WorkspacePermission) {
  return signedIn
    .meta({ permission })
    .use(async ({ ctx, next }) => next({ ctx: await fileEntry(ctx, permission) }))
}

/** A member of staff whose role has the permission, over the platform's own tables of every region. */
export function adminProcedure(permission: AdminPermission) {
  return signedIn
    .meta({ permission })
    .use(({ ctx, next, type }) => enterStaff(ctx, permission, type, (inside) => next({ ctx: inside })))
}
