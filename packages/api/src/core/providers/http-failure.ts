import { DeliveryFailure } from './delivery.ts'

const longestBody = 64 * 1024
const longestQuote = 300

/** Codes of a request that never reached the other side's program, so that nothing can have happened there. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|.*CERT.*|.*SELF_SIGNED.*|.*ALTNAME.*|ERR_(TLS|SSL)_.*)$/

/** A request that ended without an answer. Only a link that was never made proves that nothing was sent. */
export function requestFailure(provider: string, error: unknown): DeliveryFailure {
  const code = causeCode(error)
  if (neverArrived.test(code)) {
    const text = `${provider} could not be reached: ${code}`
    return new DeliveryFailure(text, { kind: 'transient', reason: 'network', cause: error })
  }
  const text = `${provider} did not answer: ${code || String(error)}`
  return new DeliveryFailure(text, { kind: 'unknown', reason: 'network', cause: error })
}

/** An answer that is no success. A 5xx, except the refusal 503, may follow after the work was done. */
export function httpFailure(
  provider: string,
  status: number,
  body: string,
  retryAfter: string | null,
): DeliveryFailure {
  const text = `${provider} answered ${status}: ${body.slice(0, longestQuote)}`
  const retryAfterSeconds = secondsOf(retryAfter)
  if (status === 429)
    return new DeliveryFailure(text, { kind: 'transient', reason: 'rate', retryAfterSeconds })
  if (status === 503) {
    return new DeliveryFailure(text, { kind: 'transient', reason: 'provider', retryAfterSeconds })
  }
  if (status >= 500 || status === 408)
    return new DeliveryFailure(text, { kind: 'unknown', reason: 'provider' })
  if (isOurSetup(status)) return new DeliveryFailure(text, { kind: 'transient', reason: 'configuration' })
  return new DeliveryFailure(text, { kind: 'permanent', reason: 'message' })
}

/** Wrong key, wrong address, redirected elsewhere: the message itself was not looked at. */
function isOurSetup(status: number): boolean {
  return status < 400 || [401, 402, 403, 404, 405].includes(status)
}

/** Reads no more than an answer of this kind can need. */
export async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let body = ''
  for await (const chunk of response.body ?? []) {
    body += decoder.decode(chunk, { stream: true })
    if (body.length > longestBody) break
  }
  return body
}

/** Retry-After holds seconds or a date. */
function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

function causeCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const cause = error.cause ?? error
  if (cause instanceof AggregateError) return causeCode(cause.errors[0])
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
