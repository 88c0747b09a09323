import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { DeliveryReceipt } from './delivery.ts'

export const Sms = z.strictObject({
  /** Travels as the provider's message id, so that its logs can be asked about an unknown outcome. */
  id: z.uuid(),
  to: z.string().regex(/^\+[1-9]\d{6,14}$/, 'Write the number with its country, like +41793026727.'),
  /** Ten parts of the GSM alphabet: what is longer belongs into a mail. */
  text: z
    .string()
    .min(1)
    .max(1_530)
    .refine((text) => !/(?![\n\r])\p{Cc}/u.test(text), 'Control characters are not allowed here.'),
})
export type Sms = z.infer<typeof Sms>

export interface SmsProvider {
  readonly name: string
  /** Resolves with a receipt or rejects with a DeliveryFailure. Never sends a message twice by itself. */
  send(sms: Sms): Promise<DeliveryReceipt>
}

export function checkSms(sms: Sms): Sms {
  const checked = Sms.safeParse(sms)
  if (checked.success) return checked.data
  const fields = Object.fromEntries(
    checked.error.issues.map(({ path, message }) => [path.join('.'), message]),
  )
  throw new AppError('INVALID', 'This text message cannot be sent as it is.', { fields })
}
