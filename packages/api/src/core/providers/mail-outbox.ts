import { checkMail, type MailProvider } from './mail.ts'

/** The embedded default: the mail stays in the outbox, where staff read it. Needs no network and no key. */
export function outboxMail(): MailProvider {
  return {
    name: 'outbox',
    async send(mail) {
      checkMail(mail)
      return { state: 'kept' }
    },
  }
}
