import { createRequestHandler } from '@react-router/express'
import type { Request, RequestHandler } from 'express'
import type { RouterContextProvider, ServerBuild } from 'react-router'
import type { Log } from '../log.ts'
import { guardBuild } from './guard-build.ts'
import { loadContext } from './load-context.ts'

/** Adds what the app's loaders need (session, caller) to the context of one request. */
export type ProvideContext = (context: RouterContextProvider, req: Request) => void | Promise<void>

export type RouterHandlerOptions = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'production' | 'development'
  origins: readonly string[]
  log: Log
  provide?: ProvideContext
}

/** The last handler of an app: its React Router build behind our context, error mapping and origin list. */
export function createRouterHandler({
  build,
  mode,
  provide,
  ...guard
}: RouterHandlerOptions): RequestHandler {
  const guardedBuild =
    typeof build === 'function' ? async () => guardBuild(await build(), guard) : guardBuild(build, guard)
  return createRequestHandler({
    build: guardedBuild,
    mode,
    getLoadContext: async (req) => {
      const context = loadContext()
      await provide?.(context, req)
      return context
    },
  })
}
