import { z } from 'zod'
import { AppError } from '../errors.ts'
import { DeliveryFailure, type DeliveryReceipt } from './delivery.ts'
import { httpFailure, readBody, requestFailure } from './http-failure.ts'
import { isLoopback } from './loopback.ts'
import { checkSms, type Sms, type SmsProvider } from './sms.ts'

export type InfobipOptions = {
  /** The account's own address, like https://xyz123.api.infobip.com. */
  baseUrl: string
  apiKey: string
  /** A number or a registered name. */
  sender: string
  timeoutMs?: number
}

/** The part of Infobip's answer that decides; everything else may change without notice. */
const Answer = z.object({
  messages: z
    .array(
      z.object({
        messageId: z.string().min(1),
        status: z.object({ groupName: z.string(), name: z.string(), description: z.string().optional() }),
      }),
    )
    .length(1),
})

/** Infobip's SMS API v3. It knows no idempotency key: an outcome without proof stays unknown. */
export function infobipSms(options: InfobipOptions): SmsProvider {
  const endpoint = endpointOf(options.baseUrl)
  return {
    name: 'infobip',
    async send(sms) {
      const checked = checkSms(sms)
      const response = await post(endpoint, options, checked)
      if (!response.ok) throw httpFailure('Infobip', response.status, response.body, response.retryAfter)
      return receiptOf(response.body)
    },
  }
}

function endpointOf(baseUrl: string): URL {
  const endpoint = URL.parse('/sms/3/messages', baseUrl)
  const isSafe =
    endpoint?.protocol === 'https:' || (endpoint?.protocol === 'http:' && isLoopback(endpoint.hostname))
  if (!endpoint || !isSafe) throw new AppError('INVALID', "Infobip's base URL must be an https address.")
  return endpoint
}

async function post(endpoint: URL, { apiKey, sender, timeoutMs = 20_000 }: InfobipOptions, sms: Sms) {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        authorization: `App ${apiKey}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify(requestOf(sms, sender)),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const retryAfter = response.headers.get('retry-after')
    return { ok: response.ok, status: response.status, retryAfter, body: await readBody(response) }
  } catch (error) {
    throw requestFailure('Infobip', error)
  }
}

function requestOf({ id, to, text }: Sms, sender: string) {
  return { messages: [{ sender, destinations: [{ to: to.slice(1), messageId: id }], content: { text } }] }
}

const acceptedGroups = new Set(['OK', 'PENDING', 'DELIVERED'])
const refusedGroups = new Set(['REJECTED', 'UNDELIVERABLE', 'EXPIRED'])

function receiptOf(body: string): DeliveryReceipt {
  const answer = Answer.safeParse(parsed(body))
  const message = answer.data?.messages[0]
  if (!message) {
    throw new DeliveryFailure('Infobip answered in a way that we do not understand', {
      kind: 'unknown',
      reason: 'provider',
      cause: answer.error,
    })
  }
  const { groupName, name, description = '' } = message.status
  if (acceptedGroups.has(groupName)) return { state: 'accepted', providerId: message.messageId }
  throw statusFailure(groupName, name, description)
}

/** Refusals for the account's state; the same message goes through once staff repaired it. */
const aboutTheAccount = /^REJECTED_(NOT_ENOUGH_CREDITS|SENDER|SOURCE|SYSTEM_ERROR|PREPAID_PACKAGE_EXPIRED)/

function statusFailure(group: string, name: string, description: string): DeliveryFailure {
  const text = `Infobip refused: ${name} ${description}`.trim()
  if (!refusedGroups.has(group)) return new DeliveryFailure(text, { kind: 'unknown', reason: 'provider' })
  if (aboutTheAccount.test(name)) {
    return new DeliveryFailure(text, { kind: 'transient', reason: 'configuration' })
  }
  return new DeliveryFailure(text, { kind: 'permanent', reason: 'recipient' })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
