import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { DeliveryReceipt } from './delivery.ts'

const controlCharacter = /\p{Cc}/u
const headerText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !controlCharacter.test(text), 'Line breaks are not allowed here.')

const email = headerText(254).regex(
  /^[^\s@<>()[\]\\,:;"]{1,64}@[^\s@<>()[\]\\,:;"]+\.[^\s@<>()[\]\\,:;".]+$/,
  'This is not an e-mail address.',
)

const MailAddress = z.strictObject({ name: headerText(200).optional(), email })

/** Headers that the fields of a mail decide: a second one would add recipients or change the sender. */
const ownHeaders =
  /^(from|to|cc|bcc|sender|reply-to|return-path|subject|date|message-id|mime-version|dkim-.*|arc-.*|received|content-.*|resent-.*)$/i

const headerName = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,76}$/, 'This is not a header name.')
  .refine((name) => !ownHeaders.test(name), 'This header is set by the mail itself.')

/** One mail to one recipient, so that one receipt tells the whole story. */
export const Mail = z.strictObject({
  /** Becomes the Message-ID: a mail that is sent again after a failure keeps it. */
  id: z.uuid(),
  from: MailAddress,
  to: MailAddress,
  replyTo: MailAddress.optional(),
  subject: headerText(500).min(1),
  text: z.string().min(1).max(500_000),
  html: z.string().min(1).max(1_000_000).optional(),
  headers: z
    .record(headerName, headerText(900))
    .refine((headers) => Object.keys(headers).length <= 30, 'A mail has at most 30 headers of its own.')
    .optional(),
})
export type Mail = z.infer<typeof Mail>

export interface MailProvider {
  readonly name: string
  /** Resolves with a receipt or rejects with a DeliveryFailure. Never sends a mail twice by itself. */
  send(mail: Mail): Promise<DeliveryReceipt>
  close?(): Promise<void>
}

export function checkMail(mail: Mail): Mail {
  const checked = Mail.safeParse(mail)
  if (checked.success) return checked.data
  throw new AppError('INVALID', 'This mail cannot be sent as it is.', {
    fields: fieldProblems(checked.error),
  })
}

export function messageId(mail: Mail): string {
  return `<${mail.id}@${mail.from.email.slice(mail.from.email.lastIndexOf('@') + 1)}>`
}

function fieldProblems(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}
