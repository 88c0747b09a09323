import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonDepthCounter } from './json-depth.ts'
import { ownPage, send } from './testing/send.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

const MEGABYTE = 1024 * 1024

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ bodyAllowances: [{ path: '/upload', bytes: 3 * MEGABYTE }] })
})
afterAll(() => server.stop(0))

const post = (path: string, body: string | Buffer | Buffer[], headers = {}) =>
  send(server.port, path, {
    method: 'POST',
    headers: { ...ownPage, 'x-trpc-source': 'test', ...headers },
    body,
  })
const trpcJson = { 'content-type': 'application/json' }

describe('bodyLimit', () => {
  it.each(['/save', '/resource', '/api/trpc/save'])(
    'refuses a declared body above 1 MB at %s',
    async (path) => {
      const before = server.effects.length
      const reply = await post(path, Buffer.alloc(MEGABYTE + 1))
      expect(reply.status).toBe(413)
      expect(reply.text).toContain('at most 1 MB')
      expect(server.effects).toHaveLength(before)
    },
  )

  it.each(['/save', '/resource', '/api/trpc/save'])(
    'refuses a streamed body above 1 MB at %s',
    async (path) => {
      const before = server.effects.length
      const pieces = Array.from({ length: 20 }, () => Buffer.alloc(64 * 1024, ' '))
      const reply = await post(path, pieces, trpcJson)
      expect(reply.status).toBe(413)
      expect(server.effects).toHaveLength(before)
    },
  )

  it('accepts exactly 1 MB', async () => {
    const reply = await post('/resource', Buffer.alloc(MEGABYTE, 'x'))
    expect(JSON.parse(reply.text)).toEqual({ bytes: MEGABYTE })
  })

  it('gives uploads their own limit', async () => {
    expect((await post('/upload', Buffer.alloc(3 * MEGABYTE))).status).toBe(200)
    const reply = await post('/upload', Buffer.alloc(3 * MEGABYTE + 1))
    expect(reply.status).toBe(413)
    expect(reply.text).toContain('at most 3 MB')
  })

  it('goes on serving others after a refusal', async () => {
    await post('/save', Buffer.alloc(2 * MEGABYTE))
    expect((await send(server.port, '/hello')).status).toBe(200)
  })

  it('refuses JSON that is nested past any real form', async () => {
    const reply = await post('/api/trpc/save', `${'['.repeat(65)}${']'.repeat(65)}`, trpcJson)
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('nested too deeply')
  })
})

describe('jsonDepthCounter', () => {
  const depthOf = (...pieces: string[]) => {
    const count = jsonDepthCounter()
    return pieces.map((piece) => count(Buffer.from(piece))).at(-1)
  }

  it.each([
    [0, ['"[[["']],
    [2, ['{"a":[1,2],"b":[3]}']],
    [1, ['["\\"[["]']],
    [3, ['[[', '"]', ']"[']],
    [1, ['["a\\', '"[[', '"]']],
  ])('counts %i levels in %j', (depth, pieces) => {
    expect(depthOf(...pieces)).toBe(depth)
  })
})
