import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { HOST, ORIGIN } from './test-server.ts'

type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer | (string | Buffer)[]
}
export type Reply = { status: number; headers: IncomingHttpHeaders; text: string }

/** Headers of a request that our own page makes. */
export const ownPage = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }

/** Sends exactly the headers given; `fetch` would refuse to forge Host, Origin and Sec-Fetch-Site. Arrays go chunked. */
export function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const agent = new Agent()
    const length =
      body === undefined || Array.isArray(body) ? {} : { 'content-length': Buffer.byteLength(body) }
    const all = { host: HOST, ...length, ...headers }
    const req = request({ port, host: '127.0.0.1', path, method, agent, headers: all })
    req.once('error', reject)
    req.once('response', (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.once('error', reject)
      res.once('end', () => {
        agent.destroy()
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString() })
      })
    })
    if (Array.isArray(body)) for (const piece of body) req.write(piece)
    req.end(Array.isArray(body) ? undefined : body)
  })
}
