import { RouterContextProvider } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppServer } from './app-server.ts'
import { createDevServer, type DevTools } from './dev-server.ts'
import * as loadContextModule from './load-context.ts'
import * as routerHandlerModule from './router-handler.ts'
import { capturedLog } from './testing/log-lines.ts'
import { routerBuild } from './testing/router-build.ts'
import { ownPage, send } from './testing/send.ts'
import { ORIGIN } from './testing/test-server.ts'

let running: AppServer | undefined
afterEach(() => running?.stop(0))

async function startDev(overrides: Partial<DevTools> = {}, provideModule?: string): Promise<number> {
  running = await createDevServer({
    app: 'workspace',
    origins: [ORIGIN],
    ready: async () => ({ ok: true, parts: [] }),
    rateLimit: async () => ({ allowed: true, retryAfterSeconds: 0 }),
    log: capturedLog().log,
    startVite: async () => ({ ...viteStandIn(), ...overrides }),
    provideModule,
  })
  const { port } = await running.start(0)
  return port
}

/** Vite as the dev server sees it: serves one source file and loads modules by id. */
function viteStandIn(): DevTools {
  return {
    middlewares: (req, res, next) => (req.path === '/app/root.tsx' ? void res.send('source') : next()),
    ssrLoadModule: async (id) => {
      if (id === 'virtual:react-router/server-build') return { ...routerBuild() }
      if (id === 'app/context.ts') return { provideContext: rememberCookie }
      return { ...(id.endsWith('router-handler.ts') ? routerHandlerModule : loadContextModule) }
    },
    ssrFixStacktrace: () => {},
    close: async () => {},
  }
}

let cookieSeen: string | undefined
const rememberCookie: routerHandlerModule.ProvideContext = (context, req) => {
  expect(context).toBeInstanceOf(RouterContextProvider)
  cookieSeen = req.get('cookie')
}

describe('createDevServer', () => {
  it('renders pages and serves sources behind the same headers as production', async () => {
    const port = await startDev()
    for (const path of ['/hello', '/app/root.tsx']) {
      const reply = await send(port, path)
      expect(reply.status).toBe(200)
      expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }
  })

  it('refuses foreign forms as production does', async () => {
    const port = await startDev()
    const headers = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
    expect((await send(port, '/save', { method: 'POST', headers })).status).toBe(403)
    const form = { ...ownPage, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send(port, '/save', { method: 'POST', headers: form, body: 'a=1' })).status).toBe(200)
  })

  it('fills the load context with what the module of the app provides', async () => {
    const port = await startDev({}, 'app/context.ts')
    await send(port, '/hello', { headers: { cookie: 'a=1' } })
    expect(cookieSeen).toBe('a=1')
  })

  it('answers 500 when the build does not compile, and recovers with it', async () => {
    let broken = true
    const standIn = viteStandIn()
    const port = await startDev({
      ssrLoadModule: async (id) => {
        if (broken && id.startsWith('virtual:')) throw new Error('Unexpected token')
        return standIn.ssrLoadModule(id)
      },
    })
    expect((await send(port, '/hello')).status).toBe(500)
    broken = false
    expect((await send(port, '/hello')).status).toBe(200)
  })

  it('says how to start when Node and Vite hold two copies of React Router', async () => {
    const other = { loadContext: () => new (class RouterContextProvider {})() }
    const starting = startDev({ ssrLoadModule: async () => other })
    await expect(starting).rejects.toThrow('NODE_OPTIONS=--conditions=development')
  })
})
