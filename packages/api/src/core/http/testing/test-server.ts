import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initTRPC } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { type AppServer, type AppServerOptions, createAppServer } from '../app-server.ts'
import { createRouterHandler } from '../router-handler.ts'
import { capturedLog } from './log-lines.ts'
import { routerBuild } from './router-build.ts'

export const HOST = 'workspace.test'
export const ORIGIN = `http://${HOST}`

export type TestServer = AppServer & ReturnType<typeof capturedLog> & { port: number; effects: string[] }

/** A whole app on a free loopback port: built files, tRPC, own routes and React Router. `effects` lists what changed. */
export async function startTestServer(overrides: Partial<AppServerOptions> = {}): Promise<TestServer> {
  const captured = capturedLog()
  const { log } = captured
  const origins: [string, ...string[]] = overrides.origins ?? [ORIGIN]
  const effects: string[] = []
  const directory = builtClient()
  const appServer = createAppServer({
    app: 'workspace',
    origins,
    client: { directory },
    requestHandler: createRouterHandler({ build: routerBuild(), mode: 'production', origins, log }),
    trpc: trpcHandler(effects),
    routers: [ownRoutes(effects)],
    ready: async () => ({ ok: true, parts: [{ name: 'eu', ok: true }] }),
    rateLimit: async () => ({ allowed: true, retryAfterSeconds: 0 }),
    log,
    ...overrides,
  })
  const { port } = await appServer.start(0)
  appServer.server.once('close', () => rmSync(directory, { recursive: true }))
  return { ...appServer, ...captured, port, effects }
}

function builtClient(): string {
  const directory = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(directory, 'assets'))
  mkdirSync(join(directory, '.vite'))
  writeFileSync(join(directory, 'assets/app-abc123.js'), `/* ${'a'.repeat(4_000)} */`)
  writeFileSync(join(directory, 'assets/app-abc123.js.map'), '{}')
  writeFileSync(join(directory, '.vite/manifest.json'), '{}')
  writeFileSync(join(directory, 'robots.txt'), 'User-agent: *\n')
  return directory
}

function trpcHandler(effects: string[]) {
  const { router, procedure } = initTRPC.create()
  const appRouter = router({
    save: procedure.input(z.unknown()).mutation(() => effects.push('trpc')),
    list: procedure.query(() => ['one']),
    fail: procedure.query(() => {
      throw new Error('no such thing')
    }),
  })
  return createExpressMiddleware({ router: appRouter })
}

function ownRoutes(effects: string[]) {
  const router = express.Router()
  router.all('/upload', express.raw({ type: () => true, limit: '5mb' }), (req, res) => {
    effects.push(`upload ${req.method}`)
    res.json({ ok: true })
  })
  router.get('/throws', () => {
    throw new Error('password is hunter2')
  })
  router.get('/overload', () => {
    throw new AppError('UNAVAILABLE', 'The database is busy.', { retryAfterSeconds: 4.2 })
  })
  router.get('/slow', (_req, res) => void setTimeout(() => res.send('done'), 300))
  router.get('/hangs', () => {})
  router.get('/events', (_req, res) => {
    res.type('text/event-stream').write(`data: ${'hello '.repeat(400)}\n\n`)
  })
  return router
}
