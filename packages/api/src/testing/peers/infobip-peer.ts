import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** What the API does wrong, one fault for each call. `drop` and `hang` come after the message was taken. */
export type InfobipFault =
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: unknown }
  | { kind: 'status'; groupName: string; name: string }
  | { kind: 'raw'; body: string }
  | { kind: 'drop' }
  | { kind: 'hang' }

export type InfobipCall = { path: string; authorization: string | undefined; body: unknown; problem?: string }

export type InfobipPeer = {
  baseUrl: string
  /** Every call, the refused ones included; `problem` says what the real API would complain about. */
  calls: InfobipCall[]
  faults: InfobipFault[]
  close: () => Promise<void>
}

/** The request of POST /sms/3/messages as Infobip documents it; unknown fields are refused. */
const SmsRequest = z.strictObject({
  messages: z
    .array(
      z.strictObject({
        sender: z.string().min(1),
        destinations: z
          .array(z.strictObject({ to: z.string().regex(/^\d{7,15}$/), messageId: z.string().max(200) }))
          .min(1),
        content: z.strictObject({ text: z.string().min(1) }),
      }),
    )
    .min(1),
})

export async function startInfobipPeer({ apiKey }: { apiKey: string }): Promise<InfobipPeer> {
  const calls: InfobipCall[] = []
  const faults: InfobipFault[] = []
  const server = createServer(async (request, response) => {
    const call = await readCall(request)
    calls.push(call)
    const parsed = SmsRequest.safeParse(call.body)
    if (call.authorization !== `App ${apiKey}`) return answer(response, 401, problem('E401', 'Unauthorized'))
    if (request.method !== 'POST' || call.path !== '/sms/3/messages') {
      return answer(response, 404, problem('E404', 'Not found'))
    }
    if (!parsed.success) {
      call.problem = z.prettifyError(parsed.error)
      return answer(response, 400, problem('E400', 'Request cannot be processed.'))
    }
    const fault = faults.shift()
    if (fault) return misbehave(response, fault, parsed.data)
    answer(response, 200, accepted(parsed.data, 'PENDING', 'PENDING_ACCEPTED'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    calls,
    faults,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function readCall(request: IncomingMessage): Promise<InfobipCall> {
  const body: unknown = JSON.parse((await text(request)) || 'null')
  return { path: request.url ?? '', authorization: request.headers.authorization, body }
}

function misbehave(response: ServerResponse, fault: InfobipFault, request: z.infer<typeof SmsRequest>): void {
  if (fault.kind === 'hang') return
  if (fault.kind === 'drop') response.destroy()
  else if (fault.kind === 'raw')
    response.writeHead(200, { 'content-type': 'application/json' }).end(fault.body)
  else if (fault.kind === 'status') answer(response, 200, accepted(request, fault.groupName, fault.name))
  else answer(response, fault.status, fault.body ?? problem(`E${fault.status}`, 'By script'), fault.headers)
}

function accepted({ messages }: z.infer<typeof SmsRequest>, groupName: string, name: string) {
  const destinations = messages.flatMap((message) => message.destinations)
  return {
    bulkId: '2034072219640523072',
    messages: destinations.map(({ to, messageId }) => ({
      messageId,
      status: { groupId: 1, groupName, id: 26, name, description: 'Set by the test peer' },
      destination: to,
      details: { messageCount: 1 },
    })),
  }
}

const problem = (errorCode: string, description: string) => ({
  errorCode,
  description,
  action: 'Check the request.',
  violations: [],
  resources: [],
})

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
