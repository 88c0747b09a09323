import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPage, type Reply, send } from './testing/send.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop(0))

const nonceOf = (reply: Reply) =>
  /'nonce-([^']+)'/.exec(String(reply.headers['content-security-policy']))?.[1]

const kinds: [string, number, string, Parameters<typeof send>[2]?][] = [
  ['a page', 200, '/hello'],
  ['page data', 200, '/hello.data'],
  ['an unknown page', 404, '/no/such/page'],
  ['a crashed page', 500, '/crash'],
  ['a crashed route of our own', 500, '/throws'],
  ['a built file', 200, '/assets/app-abc123.js'],
  ['a missing built file', 404, '/assets/none.js'],
  ['a public file', 200, '/robots.txt'],
  ['tRPC data', 200, '/api/trpc/list'],
  ['a tRPC error', 500, '/api/trpc/fail'],
  ['an unknown procedure', 404, '/api/trpc/none'],
  ['liveness', 200, '/healthz'],
  ['readiness', 200, '/readyz'],
  ['an overload answer', 503, '/overload'],
  ['a cross-site refusal', 403, '/save', { method: 'POST' }],
  ['a foreign host', 421, '/hello', { headers: { host: 'evil.test' } }],
  ['TRACE', 405, '/hello', { method: 'TRACE' }],
  ['OPTIONS', 204, '/hello', { method: 'OPTIONS' }],
  ['a HEAD request', 200, '/hello', { method: 'HEAD' }],
  ['a broken address', 400, '/%E0%A4%A'],
  [
    'a body over the limit',
    413,
    '/save',
    { method: 'POST', headers: { ...ownPage, 'content-length': '99999999' } },
  ],
]

describe('responseHeaders', () => {
  it.each(kinds)('puts the security headers on %s (%i)', async (_kind, status, path, sent) => {
    const reply = await send(server.port, path, sent)
    expect(reply.status).toBe(status)
    expectSafe(reply)
  })

  it('puts them on what the parser refuses before there is a request', async () => {
    const reply = await sendBytes(server.port, 'GET /bad path HTTP/9.9\r\n\r\n')
    expect(reply).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(reply).toContain("frame-ancestors 'none'")
    expect(reply).toContain('x-content-type-options: nosniff')
  })

  it('allows scripts by a nonce that is new in each response and matches the page', async () => {
    const replies = [await send(server.port, '/hello'), await send(server.port, '/hello')]
    for (const reply of replies) expect(reply.text).toContain(`<script nonce="${nonceOf(reply)}">`)
    expect(nonceOf(replies[0] as Reply)).not.toBe(nonceOf(replies[1] as Reply))
  })

  it('gives the page of last resort a style that its own policy allows', async () => {
    const reply = await send(server.port, '/throws')
    expect(reply.text).toContain(`<style nonce="${nonceOf(reply)?.replace(/[&<>"']/g, '')}">`)
  })

  it('keeps dynamic answers out of every cache and lets hashed files stay for ever', async () => {
    expect((await send(server.port, '/hello')).headers['cache-control']).toBe('no-store')
    expect((await send(server.port, '/api/trpc/list')).headers['cache-control']).toBe('no-store')
    const asset = await send(server.port, '/assets/app-abc123.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await send(server.port, '/assets/none.js')).headers['cache-control']).toBe('no-store')
  })

  it.each(['/assets/app-abc123.js.map', '/.vite/manifest.json', '/.git/config', '/%2evite/manifest.json'])(
    'does not serve %s',
    async (path) => {
      expect((await send(server.port, path)).status).toBe(404)
    },
  )

  it('asks for HTTPS only when the app lives on it', async () => {
    expect((await send(server.port, '/hello')).headers['strict-transport-security']).toBeUndefined()
    const secure = await startTestServer({ origins: ['https://workspace.test'] })
    const reply = await send(secure.port, '/hello')
    expect(reply.headers['strict-transport-security']).toContain('max-age=63072000')
    expect(reply.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    await secure.stop(0)
  })

  it('loosens only style and live reload in dev', async () => {
    const dev = await startTestServer({ client: { dev: (_req, _res, next) => next() } })
    const policy = (await send(dev.port, '/hello')).headers['content-security-policy']
    expect(policy).toContain("connect-src 'self' ws: wss:")
    expect(policy).toContain("style-src 'self' 'unsafe-inline'")
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/)
    await dev.stop(0)
  })

  it('never names the software', async () => {
    const { headers } = await send(server.port, '/hello')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })
})

function expectSafe({ headers }: Reply): void {
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'self'; script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/,
  )
  for (const rule of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]) {
    expect(headers['content-security-policy']).toContain(rule)
  }
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cache-control']).toBeTruthy()
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers['access-control-allow-origin']).toBeUndefined()
}

function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })
}
