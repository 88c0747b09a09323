import { type ClientRequest, request } from 'node:http'

export type StreamMessage = { event: string; data: unknown }

export type EventStream = {
  status: number
  /** Everything heard so far. */
  messages: StreamMessage[]
  hasEnded: () => boolean
  close: () => void
}

function parseMessage(block: string): StreamMessage | undefined {
  const lines = block.split('\n')
  const fieldOf = (field: string) =>
    lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2)
  const data = fieldOf('data')
  if (data === undefined) return undefined
  return { event: fieldOf('event') ?? 'message', data: data ? JSON.parse(data) : undefined }
}

function hear(req: ClientRequest): Promise<EventStream> {
  const messages: StreamMessage[] = []
  let ended = false
  let rest = ''
  return new Promise((resolve, reject) => {
    req.once('error', reject)
    req.once('response', (response) => {
      response.setEncoding('utf8').on('data', (piece: string) => {
        const blocks = (rest + piece).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const message = parseMessage(block)
          if (message) messages.push(message)
        }
      })
      response.once('close', () => {
        ended = true
      })
      const close = () => req.destroy()
      resolve({ status: response.statusCode ?? 0, messages, hasEnded: () => ended, close })
    })
  })
}

/** A browser's event stream, opened as tRPC's client opens it: the workspace travels as a parameter. */
export function openEventStream(
  port: number,
  procedure: string,
  { cookie, workspace, host }: { cookie: string; workspace: string; host: string },
): Promise<EventStream> {
  const parameters = new URLSearchParams({ connectionParams: JSON.stringify({ workspace }) })
  const headers = { host, cookie, accept: 'text/event-stream', 'sec-fetch-site': 'same-origin' }
  const req = request({
    port,
    host: '127.0.0.1',
    path: `/api/trpc/${procedure}?${parameters}`,
    headers,
    agent: false,
  })
  const stream = hear(req)
  req.end()
  return stream
}
