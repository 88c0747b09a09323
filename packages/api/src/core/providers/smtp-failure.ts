import type { NodemailerError } from 'nodemailer'
import { DeliveryFailure } from './delivery.ts'

const aboutOurSetup = new Set([
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ETLS',
  'EREQUIRETLS',
  'ECONFIG',
  'ERR_ACCESS_DENIED',
])
const aboutTheMessage = new Set(['EENVELOPE', 'EMESSAGE'])

/** Turns what the SMTP client saw into what may be done next. Only a reply to the message is proof. */
export function smtpFailure(error: NodemailerError, bodyStarted: boolean): DeliveryFailure {
  const code = String(error.code ?? '')
  const isReply = typeof error.responseCode === 'number' && error.command !== 'CONN'
  if ((aboutOurSetup.has(code) || isCertificateError(error)) && !bodyStarted) {
    return failure('The mail server and our settings do not agree', 'transient', 'configuration', error)
  }
  if (isReply) return refused(error)
  if (bodyStarted) {
    return failure('The connection ended before the mail server confirmed', 'unknown', 'network', error)
  }
  if (aboutTheMessage.has(code)) {
    return failure('The mail could not be handed over as it is', 'permanent', 'message', error)
  }
  return failure('The mail server could not be reached', 'transient', 'network', error)
}

/** Node names certificate faults by OpenSSL's own codes, which the client keeps beside its own. */
function isCertificateError({ originalCode }: NodemailerError): boolean {
  return /CERT|SELF_SIGNED|ALTNAME|^ERR_(TLS|SSL)/.test(String(originalCode ?? ''))
}

function refused(error: NodemailerError): DeliveryFailure {
  const atMessage = error.command === 'MAIL FROM' || error.command === 'RCPT TO' || error.command === 'DATA'
  const kind = atMessage && error.permanent === true ? 'permanent' : 'transient'
  return failure(`The mail server refused with ${error.responseCode}`, kind, refusalReason(error), error)
}

function refusalReason(error: NodemailerError): 'recipient' | 'message' | 'configuration' | 'provider' {
  if (error.permanent !== true) return 'provider'
  if (error.command === 'RCPT TO') return 'recipient'
  return error.command === 'DATA' ? 'message' : 'configuration'
}

function failure(
  text: string,
  kind: DeliveryFailure['kind'],
  reason: DeliveryFailure['reason'],
  cause: NodemailerError,
): DeliveryFailure {
  return new DeliveryFailure(`${text}: ${cause.response || cause.message}`, { kind, reason, cause })
}
