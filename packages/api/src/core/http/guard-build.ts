import { data, type HandleErrorFunction, isRouteErrorResponse, type ServerBuild } from 'react-router'
import type { Log } from '../log.ts'
import { describeFailure, isAppError } from './failure.ts'
import { requestScope } from './request-scope.ts'

type GuardOptions = { origins: readonly string[]; log: Log }

/** What an error boundary gets from `isRouteErrorResponse(error) && error.data`. */
export type RouteFailure = {
  code: string
  message: string
  fields?: Record<string, string>
  requestId: string
}

/**
 * Wraps every loader, action and route middleware of a build once, so that an error thrown anywhere keeps its
 * status and sentence, and an unknown one shows nothing but the request id.
 */
export function guardBuild(build: ServerBuild, { origins, log }: GuardOptions): ServerBuild {
  return {
    ...build,
    routes: guardRoutes(build.routes, log),
    entry: { ...build.entry, module: { ...build.entry.module, handleError: logUnlessAborted(log) } },
    allowedActionOrigins: origins.map((origin) => new URL(origin).host),
  }
}

function guardRoutes(routes: ServerBuild['routes'], log: Log): ServerBuild['routes'] {
  const entries = Object.entries(routes).map(([id, route]) => {
    if (!route) return [id, route]
    const { loader, action, middleware } = route.module
    const module = {
      ...route.module,
      loader: loader && guarded(loader, log),
      action: action && guarded(action, log),
      middleware: middleware?.map((step) => guarded(step, log)),
    }
    return [id, { ...route, module }]
  })
  return Object.fromEntries(entries)
}

type RouteArgs = { request: Request }

function guarded<Args extends RouteArgs, Rest extends unknown[], Result>(
  handler: (args: Args, ...rest: Rest) => Result | Promise<Result>,
  log: Log,
): (args: Args, ...rest: Rest) => Promise<Result> {
  return async (args, ...rest) => {
    try {
      return await handler(args, ...rest)
    } catch (thrown) {
      if (!(thrown instanceof Error) || args.request.signal.aborted) throw thrown
      // A caller in process wraps our own error in tRPC's.
      throw routeFailure(isAppError(thrown.cause) ? thrown.cause : thrown, log)
    }
  }
}

function routeFailure(error: Error, log: Log): ReturnType<typeof data<RouteFailure>> {
  const { status, code, message, headers, expected } = describeFailure(error)
  if (!expected) log.error({ err: error }, 'route failed')
  const scope = requestScope()
  if (scope && headers['retry-after']) scope.retryAfterSeconds = Number(headers['retry-after'])
  const fields = 'fields' in error ? (error.fields as RouteFailure['fields']) : undefined
  return data({ code, message, fields, requestId: scope?.requestId ?? '' }, { status, headers })
}

/** React Router reports here what no wrapper saw: rendering, unknown addresses, its own refusals. */
function logUnlessAborted(log: Log): HandleErrorFunction {
  return (error, { request }) => {
    if (request.signal.aborted || isRouteErrorResponse(error)) return
    log.error({ err: error }, 'page failed')
  }
}
