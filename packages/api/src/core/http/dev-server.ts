import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import { type AppServer, type AppServerOptions, createAppServer } from './app-server.ts'
import type * as LoadContextModule from './load-context.ts'
import { inRequestScope } from './request-scope.ts'
import type * as RouterHandlerModule from './router-handler.ts'
import type { ProvideContext } from './router-handler.ts'

/** The part of Vite that the dev server uses; the app passes its own Vite, so this package does not depend on it. */
export type DevTools = {
  middlewares: RequestHandler
  ssrLoadModule: (id: string) => Promise<Record<string, unknown>>
  ssrFixStacktrace: (error: Error) => void
  close: () => Promise<void>
}

export type DevServerOptions = Omit<AppServerOptions, 'client' | 'requestHandler'> & {
  /** `createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' })` in the app's folder. */
  startVite: (server: Server) => Promise<DevTools>
  /** File whose export `provideContext` fills the load context; loaded by Vite, so its context keys are the app's. */
  provideModule?: string
}

const ROUTER_HANDLER = fileURLToPath(new URL('./router-handler.ts', import.meta.url))
const LOAD_CONTEXT = fileURLToPath(new URL('./load-context.ts', import.meta.url))
const SERVER_BUILD = 'virtual:react-router/server-build'

/** The production floor over Vite: the same headers, guards and limits, with hot reload. */
export async function createDevServer({
  startVite,
  provideModule,
  ...options
}: DevServerOptions): Promise<AppServer> {
  let vite: DevTools | undefined
  const running = (): DevTools => {
    if (!vite) throw new Error('Vite is still starting')
    return vite
  }
  const appServer = createAppServer({
    ...options,
    client: { dev: (req, res, next) => running().middlewares(req, res, next) },
    requestHandler: async (req, res, next) => {
      try {
        const handle = await loadHandler(running(), options, provideModule)
        await handle(req, res, next)
      } catch (error) {
        if (error instanceof Error) running().ssrFixStacktrace(error)
        next(error)
      }
    },
  })
  const tools = await startVite(appServer.server)
  await requireOneReactRouter(tools)
  vite = tools
  return {
    ...appServer,
    stop: async (patienceMs) => {
      await tools.close()
      await appServer.stop(patienceMs)
    },
  }
}

/** Through Vite's module graph each time (it caches), so the handler shares React Router and context keys with the app. */
async function loadHandler(
  vite: DevTools,
  { origins, log }: Pick<AppServerOptions, 'origins' | 'log'>,
  provideModule?: string,
): Promise<RequestHandler> {
  const { createRouterHandler } = await load<typeof RouterHandlerModule>(vite, ROUTER_HANDLER)
  const provider = provideModule
    ? await load<{ provideContext?: ProvideContext }>(vite, provideModule)
    : undefined
  return createRouterHandler({
    build: () => load<ServerBuild>(vite, SERVER_BUILD),
    mode: 'development',
    origins,
    log,
    provide: provider?.provideContext,
  })
}

/** Node and Vite pick different builds of React Router unless Node is told the condition too; contexts then never match. */
async function requireOneReactRouter(vite: DevTools): Promise<void> {
  const { loadContext } = await load<typeof LoadContextModule>(vite, LOAD_CONTEXT)
  const context = inRequestScope({ requestId: 'start', nonce: '', ip: '' }, loadContext)
  if (context instanceof RouterContextProvider) return
  await vite.close()
  throw new Error(
    'React Router is loaded twice: start the dev server with NODE_OPTIONS=--conditions=development.',
  )
}

function load<Module>(vite: DevTools, id: string): Promise<Module> {
  return vite.ssrLoadModule(id) as Promise<unknown> as Promise<Module>
}
