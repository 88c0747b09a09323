import { checkSms, type SmsProvider } from './sms.ts'

/** The embedded default: the message stays in the outbox, where staff read it. Needs no network and no key. */
export function outboxSms(): SmsProvider {
  return {
    name: 'outbox',
    async send(sms) {
      checkSms(sms)
      return { state: 'kept' }
    },
  }
}
