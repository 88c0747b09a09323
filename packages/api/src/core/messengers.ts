import type { ApiConfig } from './env.ts'
import type { MailProvider } from './providers/mail.ts'
import { outboxMail } from './providers/mail-outbox.ts'
import { type SmtpOptions, smtpMail } from './providers/mail-smtp.ts'
import type { SmsProvider } from './providers/sms.ts'
import { infobipSms } from './providers/sms-infobip.ts'
import { outboxSms } from './providers/sms-outbox.ts'

/** What an address like smtps://name:password@host:465 says; `?plain` is for a relay on the same machine. */
export function smtpOptions(address: string): SmtpOptions {
  const url = new URL(address)
  const security = url.protocol === 'smtps:' ? 'tls' : url.searchParams.has('plain') ? 'none' : 'starttls'
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined
  // An IPv6 address stands in brackets there, and without them for the socket.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return { host, port: Number(url.port || (security === 'tls' ? 465 : 587)), security, auth }
}

/** SMTP where an address is configured; otherwise mail stays in the outbox that staff read. */
export function mailProvider({ SMTP_URL }: Pick<ApiConfig, 'SMTP_URL'>): MailProvider {
  return SMTP_URL ? smtpMail(smtpOptions(SMTP_URL)) : outboxMail()
}

type SmsConfig = Pick<ApiConfig, 'INFOBIP_URL' | 'INFOBIP_KEY' | 'SMS_SENDER'>

export function smsProvider({ INFOBIP_URL, INFOBIP_KEY, SMS_SENDER }: SmsConfig): SmsProvider {
  if (!INFOBIP_URL || !INFOBIP_KEY) return outboxSms()
  return infobipSms({ baseUrl: INFOBIP_URL, apiKey: INFOBIP_KEY, sender: SMS_SENDER })
}
