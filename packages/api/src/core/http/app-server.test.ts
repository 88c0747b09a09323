import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { listen } from './listen.ts'
import { ownPage, send } from './testing/send.ts'
import { HOST, startTestServer } from './testing/test-server.ts'

describe('start', () => {
  it('names the taken port and the setting that moves it', async () => {
    const other = createServer()
    const { port } = await listen(other, { port: 0, host: '127.0.0.1', variable: 'X' })
    const server = await startTestServer()
    await server.stop(0)
    await expect(server.start(port)).rejects.toThrow(
      `Port ${port} is taken by another program: set WORKSPACE_PORT to a free port.`,
    )
    other.close()
  })

  it('binds loopback unless told otherwise', async () => {
    const server = await startTestServer()
    expect(server.server.address()).toMatchObject({ address: '127.0.0.1' })
    await server.stop(0)
  })
})

describe('stop', () => {
  it('finishes what is in flight, takes nothing new, and ends soon after', async () => {
    const server = await startTestServer()
    const slow = send(server.port, '/slow')
    await wait(50)
    const stopped = server.stop()
    await expect(send(server.port, '/hello')).rejects.toThrow('ECONNREFUSED')
    const reply = await slow
    expect(reply.text).toBe('done')
    const repliedAt = performance.now()
    await stopped
    expect(performance.now() - repliedAt).toBeLessThan(1_000)
  })

  it('cuts what does not finish in time', async () => {
    const server = await startTestServer()
    const hanging = expect(send(server.port, '/hangs')).rejects.toThrow()
    await wait(50)
    const startedAt = performance.now()
    await server.stop(200)
    expect(performance.now() - startedAt).toBeLessThan(1_500)
    await hanging
  })

  it('does not wait for connections that a browser opened ahead of need', async () => {
    const server = await startTestServer()
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    const startedAt = performance.now()
    await server.stop()
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it('ends open event streams at once, so that browsers connect elsewhere', async () => {
    const server = await startTestServer()
    const stream = send(server.port, '/events')
    await wait(50)
    await server.stop()
    expect((await stream).text).toContain('hello')
  })
})

describe('health', () => {
  it('answers alive without asking for readiness', async () => {
    const server = await startTestServer({ ready: () => Promise.reject(new Error('must not matter')) })
    expect((await send(server.port, '/healthz', { headers: { host: '10.0.0.1' } })).status).toBe(200)
    await server.stop(0)
  })

  it('answers 503 with the part that is down, and without its address', async () => {
    const parts = [
      { name: 'eu', ok: true },
      { name: 'us', ok: false, reason: 'refused by postgres://app:pw@us.internal/us', password: 'pw' },
    ]
    const server = await startTestServer({ ready: async () => ({ ok: false, parts }) })
    const reply = await send(server.port, '/readyz')
    expect(reply.status).toBe(503)
    expect(JSON.parse(reply.text)).toEqual({
      ok: false,
      parts: [
        { name: 'eu', ok: true },
        { name: 'us', ok: false, reason: 'refused by [address]' },
      ],
    })
    await server.stop(0)
  })

  it('answers 503 when the check throws or never ends', async () => {
    for (const ready of [() => Promise.reject(new Error('inner text')), () => new Promise<never>(() => {})]) {
      const server = await startTestServer({ ready })
      const reply = await send(server.port, '/readyz')
      expect(reply.status).toBe(503)
      expect(reply.text).not.toContain('inner text')
      await server.stop(0)
    }
  })
})

describe('the floor', () => {
  it('compresses text and leaves event streams alone', async () => {
    const server = await startTestServer()
    const headers = { 'accept-encoding': 'br' }
    expect((await send(server.port, '/hello', { headers })).headers['content-encoding']).toBe('br')
    expect((await send(server.port, '/assets/app-abc123.js', { headers })).headers['content-encoding']).toBe(
      'br',
    )
    const stream = send(server.port, '/events', { headers })
    await wait(50)
    await server.stop()
    expect((await stream).headers['content-encoding']).toBeUndefined()
  })

  it('cuts a sender that trickles its headers, and answers 408', async () => {
    const server = await startTestServer({ timeouts: { headersMs: 300, requestMs: 600, keepAliveMs: 1_000 } })
    const answer = await trickle(server.port, 'GET /hello HTTP/1.1\r\nhost: workspace.test\r\nx-slow: ')
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    await server.stop(0)
  })

  it('cuts a sender that trickles its body', async () => {
    const server = await startTestServer({ timeouts: { headersMs: 300, requestMs: 600, keepAliveMs: 1_000 } })
    const head = `POST /upload HTTP/1.1\r\nhost: ${HOST}\r\norigin: ${ownPage.origin}\r\ncontent-length: 1000\r\n\r\n`
    expect(await trickle(server.port, head)).toMatch(/^HTTP\/1\.1 408 /)
    expect(server.effects).toEqual([])
    await server.stop(0)
  })

  it('refuses headers above 16 kB', async () => {
    const server = await startTestServer()
    expect((await send(server.port, '/hello', { headers: { 'x-long': 'a'.repeat(17_000) } })).status).toBe(
      431,
    )
    await server.stop(0)
  })

  it('takes a request id only from a trusted proxy, and only a uuid', async () => {
    const id = '0190a0e4-0000-7000-8000-000000000001'
    const ids = async (trustedProxies: number, sent: string) => {
      const server = await startTestServer({ trustedProxies })
      const reply = await send(server.port, '/hello', { headers: { 'x-request-id': sent } })
      await server.stop(0)
      return reply.headers['x-request-id']
    }
    expect(await ids(1, id)).toBe(id)
    expect(await ids(0, id)).not.toBe(id)
    expect(await ids(1, 'x')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('logs one line per request, with its status and without its query', async () => {
    const server = await startTestServer()
    const reply = await send(server.port, '/hello?email=ann@example.test')
    await server.stop()
    const lines = server.entries().filter((entry) => entry.msg === 'request')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      app: 'workspace',
      method: 'GET',
      path: '/hello',
      status: 200,
      requestId: reply.headers['x-request-id'],
    })
    expect(server.lines.join()).not.toContain('ann@')
  })

  it('logs what a browser blocked, and accepts the report without an origin', async () => {
    const server = await startTestServer()
    const report = {
      'csp-report': {
        'effective-directive': 'script-src-elem',
        'blocked-uri': 'https://evil.test/x.js?secret=1',
        'document-uri': 'http://workspace.test/w/atelier?token=abc',
      },
    }
    const headers = { 'content-type': 'application/csp-report' }
    const reply = await send(server.port, '/csp-report', {
      method: 'POST',
      headers,
      body: JSON.stringify(report),
    })
    await server.stop()
    expect(reply.status).toBe(204)
    const violation = {
      directive: 'script-src-elem',
      blocked: 'https://evil.test/x.js',
      page: 'http://workspace.test/w/atelier',
    }
    expect(server.entries()).toContainEqual(expect.objectContaining({ violation }))
  })
})

/** Sends a start and then one byte at a time, until the server has had enough. */
function trickle(port: number, start: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(start))
    const drip = setInterval(() => socket.write('a'), 50)
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {})
    socket.once('close', () => {
      clearInterval(drip)
      resolve(answer)
    })
  })
}
