import { createServer, type Server } from 'node:http'
import express, { type Express, type RequestHandler } from 'express'
import type { Log } from '../log.ts'
import { type BodyAllowance, bodyLimit } from './body-limit.ts'
import { compress } from './compress.ts'
import { crossSiteGuard, trpcSourceGuard } from './cross-site-guard.ts'
import { cspReports } from './csp-report.ts'
import { errorHandler, notFound, sendFailure } from './error-handler.ts'
import { EventStreams } from './event-streams.ts'
import { gracefulStop } from './graceful-stop.ts'
import { healthRoutes, type Readiness } from './health.ts'
import { listen } from './listen.ts'
import { openRequest } from './open-request.ts'
import { rawRefusal } from './raw-refusal.ts'
import { hostGuard, methodGuard, pathGuard } from './request-guard.ts'
import { requestLog } from './request-log.ts'
import { responseHeaders } from './response-headers.ts'
import { staticFiles } from './static-files.ts'
import { type RateLimit, unsafeRateLimit } from './unsafe-rate-limit.ts'

const MAX_HEADER_BYTES = 16 * 1024
const STOP_PATIENCE_MS = 8_000

export type Timeouts = { headersMs: number; requestMs: number; keepAliveMs: number }

export type AppServerOptions = {
  app: 'workspace' | 'storefront' | 'admin'
  /** Every address a browser may know this app by, the public one first; nothing else is served or believed. */
  origins: [string, ...string[]]
  /** The built client; in dev, Vite's middlewares instead. */
  client: { directory: string } | { dev: RequestHandler }
  /** React Router, made by `createRouterHandler`. */
  requestHandler: RequestHandler
  trpc?: RequestHandler
  /** Files, uploads, event streams, exports: mounted before React Router. */
  routers?: RequestHandler[]
  bodyAllowances?: BodyAllowance[]
  ready: () => Promise<Readiness>
  rateLimit: RateLimit
  /** How many proxies in front of us are ours; their X-Forwarded-* headers are believed. */
  trustedProxies?: number
  timeouts?: Timeouts
  log: Log
}

export type AppServer = {
  server: Server
  start: (port: number, host?: string) => Promise<{ port: number }>
  stop: (patienceMs?: number) => Promise<void>
}

/** One app's whole HTTP floor: what arrives passes every guard before it reaches tRPC or a page. */
export function createAppServer(options: AppServerOptions): AppServer {
  const https = options.origins[0].startsWith('https:')
  const streams = new EventStreams()
  let stopping = false
  const handler = express()
  handler.set('trust proxy', options.trustedProxies ?? false)
  handler.disable('x-powered-by').disable('etag')
  mountFloor(handler, options, { https, streams, isStopping: () => stopping })
  mountApp(handler, options)

  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, connectionsCheckingInterval: 1_000 },
    handler,
  )
  limitTimes(server, options.timeouts)
  server.on('clientError', rawRefusal(https))
  const stopGracefully = gracefulStop(server)

  return {
    server,
    start: (port, host = '127.0.0.1') =>
      listen(server, { port, host, variable: `${options.app.toUpperCase()}_PORT` }),
    stop: (patienceMs = STOP_PATIENCE_MS) => {
      stopping = true
      streams.endAll()
      return stopGracefully(patienceMs)
    },
  }
}

type FloorState = { https: boolean; streams: EventStreams; isStopping: () => boolean }

function mountFloor(handler: Express, options: AppServerOptions, state: FloorState): void {
  const { app, origins, ready, rateLimit, log } = options
  handler.use(
    openRequest(Boolean(options.trustedProxies)),
    responseHeaders({ https: state.https, dev: 'dev' in options.client }),
    requestLog(app, log),
    methodGuard,
    pathGuard,
    healthRoutes({ ready, isStopping: state.isStopping, log }),
    hostGuard(origins),
    state.streams.track,
    compress(),
    cspReports(rateLimit, log),
    crossSiteGuard(origins),
    // Watches the body from its first byte, so nothing that waits may come before it.
    bodyLimit(options.bodyAllowances ?? [], (error, req, res) => sendFailure(error, req, res, log)),
    unsafeRateLimit(rateLimit, log),
  )
}

function mountApp(
  handler: Express,
  { client, trpc, routers = [], requestHandler, log }: AppServerOptions,
): void {
  if (trpc) handler.use('/api/trpc', trpcSourceGuard, trpc)
  handler.use('dev' in client ? client.dev : staticFiles(client.directory))
  for (const router of routers) handler.use(router)
  handler.use(requestHandler)
  handler.use((req, _res, next) => next(notFound(req)))
  handler.use(errorHandler(log))
}

/** Slow senders hold a connection only this long: for the headers, for the whole request, and between requests. */
function limitTimes(server: Server, timeouts?: Timeouts): void {
  server.headersTimeout = timeouts?.headersMs ?? 10_000
  server.requestTimeout = timeouts?.requestMs ?? 120_000
  server.keepAliveTimeout = timeouts?.keepAliveMs ?? 30_000
}
