import { describe, expect, it } from 'vitest'
import { networkPrefix } from './network-prefix.ts'
import { ownPage, send } from './testing/send.ts'
import { startTestServer } from './testing/test-server.ts'

describe('unsafeRateLimit', () => {
  it('refuses with the seconds to wait, and never limits reading', async () => {
    const asked: unknown[][] = []
    const server = await startTestServer({
      rateLimit: async (...args) => {
        asked.push(args)
        return { allowed: false, retryAfterSeconds: 12.3 }
      },
    })
    const reply = await send(server.port, '/upload', { method: 'POST', headers: ownPage, body: 'x' })
    expect([reply.status, reply.headers['retry-after']]).toEqual([429, '13'])
    expect(reply.text).toContain('Try again in 13 seconds')
    expect(server.effects).toEqual([])
    expect(asked).toEqual([['http.unsafe:127.0.0.1', 240, 60]])
    expect((await send(server.port, '/hello')).status).toBe(200)
    await server.stop(0)
  })

  it('counts by the address that a trusted proxy names, and believes no one else', async () => {
    const buckets: string[] = []
    const rateLimit = async (bucket: string) => {
      buckets.push(bucket)
      return { allowed: true, retryAfterSeconds: 0 }
    }
    const headers = { ...ownPage, 'x-forwarded-for': '2001:db8:1:2:3:4:5:6' }
    for (const trustedProxies of [0, 1]) {
      const server = await startTestServer({ rateLimit, trustedProxies })
      await send(server.port, '/upload', { method: 'POST', headers })
      await server.stop(0)
    }
    expect(buckets).toEqual(['http.unsafe:127.0.0.1', 'http.unsafe:2001:db8:1:2::/64'])
  })

  it('lets requests through when the limiter itself is down, and says so in the log', async () => {
    const server = await startTestServer({ rateLimit: () => Promise.reject(new Error('connection refused')) })
    expect((await send(server.port, '/upload', { method: 'POST', headers: ownPage })).status).toBe(200)
    expect(server.lines.join()).toContain('rate limiter unreachable')
    await server.stop(0)
  })
})

describe('networkPrefix', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['not an address', 'unknown'],
  ])('of %s is %s', (ip, prefix) => {
    expect(networkPrefix(ip)).toBe(prefix)
  })
})
