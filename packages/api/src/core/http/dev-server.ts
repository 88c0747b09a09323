import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import type { ServerBuild } from 'react-router'
import { type AppServer, type AppServerOptions, createAppServer } from './app-server.ts'
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
  vite = await startVite(appServer.server)
  const tools = vite
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
  const load = <Module>(id: string) => vite.ssrLoadModule(id) as Promise<unknown> as Promise<Module>
  const { createRouterHandler } = await load<typeof RouterHandlerModule>(ROUTER_HANDLER)
  const provider = provideModule ? await load<{ provideContext?: ProvideContext }>(provideModule) : undefined
  return createRouterHandler({
    build: () => load<ServerBuild>(SERVER_BUILD),
    mode: 'development',
    origins,
    log,
    provide: provider?.provideContext,
  })
}
