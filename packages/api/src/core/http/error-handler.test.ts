import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPage, send } from './testing/send.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop(0))

describe('errorHandler', () => {
  it('answers an unknown error with a page that carries the request id and no inner text', async () => {
    const reply = await send(server.port, '/throws', { headers: { accept: 'text/html' } })
    expect(reply.status).toBe(500)
    expect(reply.headers['content-type']).toContain('text/html')
    expect(reply.text).toContain(String(reply.headers['x-request-id']))
    expect(reply.text).not.toContain('hunter2')
  })

  it('answers JSON to who asks for JSON', async () => {
    const reply = await send(server.port, '/throws', { headers: { accept: 'application/json' } })
    const { error } = JSON.parse(reply.text)
    expect(error).toEqual({
      code: 'INTERNAL',
      message: expect.any(String),
      requestId: reply.headers['x-request-id'],
    })
  })

  it('logs the unknown error once, under the same request id', async () => {
    const reply = await send(server.port, '/throws')
    const logged = server.entries().filter((entry) => entry.requestId === reply.headers['x-request-id'])
    expect(logged.filter((entry) => entry.msg === 'request failed')).toHaveLength(1)
  })

  it('turns an overload into 503 with the seconds to wait', async () => {
    const reply = await send(server.port, '/overload')
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
    expect(reply.text).toContain('The database is busy.')
  })
})

describe('guardBuild', () => {
  it.each([
    ['/busy', 503, '7'],
    ['/busy.data', 503, '7'],
    ['/resource', 429, '3'],
  ])(
    'keeps status and waiting time of an overload thrown in the loader of %s',
    async (path, status, seconds) => {
      const reply = await send(server.port, path)
      expect([reply.status, reply.headers['retry-after']]).toEqual([status, seconds])
    },
  )

  it('hands the sentence of an expected failure to the error boundary', async () => {
    const reply = await send(server.port, '/guarded')
    expect(reply.status).toBe(403)
    expect(reply.text).toContain('Only owners may see this.')
    expect(reply.text).not.toContain('hidden')
  })

  it('hands only the request id of an unknown failure to the error boundary', async () => {
    const reply = await send(server.port, '/crash')
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('secret inner text')
    expect(reply.text).toContain(`"requestId":"${reply.headers['x-request-id']}"`)
    expect(server.lines.some((line) => line.includes('secret inner text'))).toBe(true)
  })

  it('leaves what a route throws on purpose as it is', async () => {
    const reply = await send(server.port, '/teapot')
    expect(reply.status).toBe(418)
    expect(reply.text).toContain('short and stout')
  })

  it('hands the body of an upload to the action untouched', async () => {
    const body = Buffer.alloc(300_000, 'x')
    const reply = await send(server.port, '/resource', { method: 'POST', headers: ownPage, body })
    expect(JSON.parse(reply.text)).toEqual({ bytes: 300_000 })
  })
})
