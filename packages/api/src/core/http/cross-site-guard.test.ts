import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPage, send } from './testing/send.ts'
import { ORIGIN, startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop(0))

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const foreign = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }

const attacks: Record<string, Record<string, string>> = {
  'a foreign urlencoded form': { ...form, ...foreign },
  'a foreign multipart form': { 'content-type': 'multipart/form-data; boundary=x', ...foreign },
  'a foreign text/plain form that holds JSON': { 'content-type': 'text/plain', ...foreign },
  'a sandboxed frame (null origin)': { ...form, origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a null origin that claims the same site': { ...form, origin: 'null', 'sec-fetch-site': 'same-origin' },
  'a neighbouring host of the same site': {
    ...form,
    origin: 'http://blog.workspace.test',
    'sec-fetch-site': 'same-site',
  },
  'an address typed or opened from outside': { ...form, 'sec-fetch-site': 'none' },
  'an old browser without any origin': form,
  'a look-alike origin': { ...form, origin: `${ORIGIN}.evil.test` },
  'our own host on another port': { ...form, origin: `${ORIGIN}:8080` },
  'our own host on another scheme': { ...form, origin: ORIGIN.replace('http', 'https') },
  'a foreign origin under a forged same-origin claim': {
    ...form,
    ...foreign,
    'sec-fetch-site': 'same-origin',
  },
}
const targets = ['/save', '/save.data', '/resource', '/upload', '/api/trpc/save']

describe.each(Object.entries(attacks))('refuses %s', (_name, headers) => {
  it.each(targets)('to change %s', async (path) => {
    const before = server.effects.length
    const reply = await send(server.port, path, {
      method: 'POST',
      headers: { ...headers, 'x-trpc-source': 'x' },
      body: 'a=1',
    })
    expect(reply.status).toBe(403)
    expect(reply.text).toContain('did not come from one of our own pages')
    expect(server.effects).toHaveLength(before)
  })
})

describe('crossSiteGuard', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('refuses a foreign %s', async (method) => {
    const reply = await send(server.port, '/upload', { method, headers: foreign, body: 'x' })
    expect(reply.status).toBe(403)
  })

  it('ignores method overrides: a GET stays a GET', async () => {
    const headers = { ...foreign, 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' }
    await send(server.port, '/upload?_method=DELETE', { headers })
    expect(server.effects.at(-1)).toBe('upload GET')
  })

  it('lets no GET run a tRPC mutation', async () => {
    const before = server.effects.length
    const reply = await send(server.port, '/api/trpc/save', { headers: foreign })
    expect(reply.status).toBe(405)
    expect(server.effects).toHaveLength(before)
  })

  it('refuses a tRPC mutation without the header that only our client sets', async () => {
    const reply = await send(server.port, '/api/trpc/save', { method: 'POST', headers: ownPage })
    expect(reply.status).toBe(403)
    expect(JSON.parse(reply.text).error.code).toBe('CROSS_SITE')
  })

  it('lets our own pages call tRPC', async () => {
    const headers = { ...ownPage, 'x-trpc-source': 'workspace', 'content-type': 'application/json' }
    const reply = await send(server.port, '/api/trpc/save', { method: 'POST', headers, body: '{}' })
    expect(reply.status).toBe(200)
    expect(server.effects.at(-1)).toBe('trpc')
  })

  it('lets our own pages run actions, with the sec-fetch header or with the origin alone', async () => {
    for (const headers of [ownPage, { origin: ORIGIN }]) {
      const reply = await send(server.port, '/save', {
        method: 'POST',
        headers: { ...form, ...headers },
        body: 'colour=red',
      })
      expect(reply.status).toBe(200)
    }
  })

  it('lets the action through the check of React Router itself when the host has a port', async () => {
    const local = await startTestServer({ origins: ['http://localhost:5330'] })
    const headers = {
      ...form,
      host: 'localhost:5330',
      origin: 'http://localhost:5330',
      'sec-fetch-site': 'same-origin',
    }
    for (const path of ['/save', '/save.data']) {
      const reply = await send(local.port, path, { method: 'POST', headers, body: 'colour=red' })
      expect(reply.status).toBe(200)
    }
    await local.stop(0)
  })

  it('logs a refusal without the query of its address', async () => {
    await send(server.port, '/save?email=ann@example.test', {
      method: 'POST',
      headers: { ...form, ...foreign },
    })
    const denied = server
      .entries()
      .filter((entry) => entry.msg === 'request denied')
      .at(-1)
    expect(denied).toMatchObject({ code: 'CROSS_SITE', path: '/save', status: 403 })
  })
})
