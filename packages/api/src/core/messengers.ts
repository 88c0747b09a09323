import type { ApiConfig } from './env.ts'
import type { MailProvider } from './providers/mail.ts'
import { outboxMail } from './providers/mail-outbox.ts'
import { smtpMail } from './providers/mail-smtp.ts'
import type { SmsProvider } from './providers/sms.ts'
import { infobipSms } from './providers/sms-infobip.ts'
import { outboxSms } from './providers/sms-outbox.ts'

/** SMTP where an address is configured; otherwise mail stays in the outbox that staff read. */
export function mailProvider({ SMTP_URL }: ApiConfig): MailProvider {
  if (!SMTP_URL) return outboxMail()
  const url = new URL(SMTP_URL)
  const security = url.protocol === 'smtps:' ? 'tls' : url.searchParams.has('plain') ? 'none' : 'starttls'
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined
  return smtpMail({
    host: url.hostname,
    port: Number(url.port || (security === 'tls' ? 465 : 587)),
    security,
    auth,
  })
}

export function smsProvider({ INFOBIP_URL, INFOBIP_KEY, SMS_SENDER }: ApiConfig): SmsProvider {
  if (!INFOBIP_URL || !INFOBIP_KEY) return outboxSms()
  return infobipSms({ baseUrl: INFOBIP_URL, apiKey: INFOBIP_KEY, sender: SMS_SENDER })
}
