import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import type { Request } from 'express'
import { createContext, type RouterContextProvider, type ServerBuild } from 'react-router'
import { apiConfig } from './core/env.ts'
import { type House, openHouse } from './core/house.ts'
import { type AppServer, type AppServerOptions, createAppServer } from './core/http/app-server.ts'
import type { BodyAllowance } from './core/http/body-limit.ts'
import { createDevServer, type DevServerOptions } from './core/http/dev-server.ts'
import { requestContext as scopeContext } from './core/http/load-context.ts'
import { currentRequest } from './core/http/request-scope.ts'
import { createRouterHandler } from './core/http/router-handler.ts'
import { createLog, type Log } from './core/log.ts'
import { startMetricsServer } from './core/metrics.ts'
import { privateFiles } from './core/private-files.ts'
import { publicFiles } from './core/public-files.ts'
import { countTry } from './core/rate-limit.ts'
import { readiness, registerPoolGauges } from './core/readiness.ts'
import { type RequestContext, requestContext } from './core/request.ts'
import type { AppName } from './core/session.ts'
import { maxUploadBytes } from './media/rules.ts'
import { appRouter, type Caller, createCaller } from './root.ts'

export { type FormFailure, formFailure } from './core/form-failure.ts'
export { readUpload, type Upload } from './core/http/upload-form.ts'
export { passSignedIn, submitSignIn, submitSignOut } from './core/sign-in-page.ts'
export { scopeContext }

/** What loaders and actions call: the procedures, in process, as the request's viewer. */
export type Api = Caller & { responseHeaders: Headers; localRegion: string }

export const apiContext = createContext<Api>()

const workspacePath = /^\/w\/([a-z0-9-]{1,60})(?:\/|\.data|$)/

function contextOf(house: House, req: Request, workspaceSlug: string | undefined): RequestContext {
  const { requestId, ip } = currentRequest()
  return requestContext({
    house,
    requestId,
    ip,
    userAgent: req.headers['user-agent'],
    cookie: req.headers.cookie,
    workspaceSlug,
  })
}

// In dev Vite loads this file beside Node: the house is opened once, by whoever comes first.
const houses = globalThis as { thimblelyHouse?: House }

/** Gives the loaders of one request their api. In dev Vite loads this by name. */
export function provideContext(context: RouterContextProvider, req: Request): void {
  const house = houses.thimblelyHouse
  if (!house) throw new Error('The house is not open yet')
  const ctx = contextOf(house, req, workspacePath.exec(req.path)?.[1])
  const api = Object.assign(Object.create(createCaller(ctx)), {
    responseHeaders: ctx.responseHeaders,
    localRegion: house.config.localRegion,
  })
  context.set(apiContext, api)
}

const portOf = { workspace: 'WORKSPACE_PORT', storefront: 'STOREFRONT_PORT', admin: 'ADMIN_PORT' } as const
const originOf = {
  workspace: 'WORKSPACE_ORIGIN',
  storefront: 'STOREFRONT_ORIGIN',
  admin: 'ADMIN_ORIGIN',
} as const

/** The procedures over HTTP, for a browser's calls and event streams. */
export function trpcHandler(house: House, log: Log) {
  return createExpressMiddleware({
    router: appRouter,
    // A browser's event stream cannot send headers, so a subscription names its workspace as a parameter.
    createContext: ({ req, info }) =>
      contextOf(
        house,
        req as Request,
        header(req.headers['x-workspace']) ?? info.connectionParams?.workspace,
      ),
    responseMeta: ({ ctx }) => ({ headers: ctx?.responseHeaders }),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log.error({ err: error.cause ?? error, path }, 'procedure failed')
    },
  })
}

/** The pages whose forms carry a picture. */
export const uploadAllowances: BodyAllowance[] = [
  { path: /^\/w\/[a-z0-9-]{1,60}\/shopfront\/cover(\.data)?$/, bytes: maxUploadBytes },
]

/** Files that people uploaded, outside of the pages. */
export function fileRouters(house: House) {
  return [
    publicFiles(house),
    privateFiles(house, (req, slug, wanted) => createCaller(contextOf(house, req, slug)).media.file(wanted)),
  ]
}

function commonOptions(house: House, log: Log) {
  const { app, config } = house
  const port = config[portOf[app]]
  const local: [string, ...string[]] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  const origin = config[originOf[app]]
  return {
    app,
    origins: origin ? ([origin, ...local] as [string, ...string[]]) : local,
    trpc: trpcHandler(house, log),
    routers: fileRouters(house),
    bodyAllowances: uploadAllowances,
    ready: () => readiness(house.regions),
    rateLimit: (bucket: string, limit: number, seconds: number) => countTry(house, bucket, limit, seconds),
    trustedProxies: config.TRUST_PROXY ? 1 : undefined,
    log,
  } satisfies Partial<AppServerOptions>
}

const header = (value: string | string[] | undefined) => (typeof value === 'string' ? value : value?.[0])

/** Serves one app's build until it is told to stop. */
export async function serveApp(app: AppName, folder: string): Promise<AppServer> {
  const { house, log } = open(app)
  const build: ServerBuild = await import(pathToFileURL(join(folder, 'build/server/index.js')).href)
  const options = commonOptions(house, log)
  const server = createAppServer({
    ...options,
    client: { directory: join(folder, 'build/client') },
    requestHandler: createRouterHandler({
      build,
      mode: 'production',
      origins: options.origins,
      log,
      provide: provideContext,
    }),
  })
  return started(server, house, log)
}

/** The same floor over Vite, with hot reload. */
export async function serveDev(app: AppName, startVite: DevServerOptions['startVite']): Promise<AppServer> {
  const { house, log } = open(app)
  const server = await createDevServer({
    ...commonOptions(house, log),
    startVite,
    provideModule: import.meta.filename,
  })
  return started(server, house, log)
}

function open(app: AppName): { house: House; log: Log } {
  const config = apiConfig()
  const house = openHouse(app, config)
  houses.thimblelyHouse = house
  registerPoolGauges(house.regions)
  return { house, log: createLog({ level: config.LOG_LEVEL, app }) }
}

async function started(server: AppServer, house: House, log: Log): Promise<AppServer> {
  const { config, app } = house
  await server.start(config[portOf[app]], config.HOST)
  const metrics = config.METRICS_PORT ? await startMetricsServer(config.METRICS_PORT) : undefined
  const stop = async () => {
    await server.stop()
    await metrics?.stop()
    await house.regions.end()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  log.info({ port: config[portOf[app]] }, 'serving')
  return server
}
