import { outboundMessages } from '@thimblely/db/schema'
import { withSystem } from '@thimblely/db/scope'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { JobContext, Task } from '../core/jobs.ts'
import { DeliveryFailure, type DeliveryReceipt } from '../core/providers/delivery.ts'

const Payload = z.object({ id: z.uuid() })

type Message = typeof outboundMessages.$inferSelect

const entry = ({ region }: JobContext) => ({
  region,
  mode: 'read write' as const,
  reason: 'outbox.deliver',
  requestId: 'worker',
})

/** Marks the message before the provider is called: a crash in between leaves `sending`, which is no proof. */
async function claim(context: JobContext, id: string): Promise<Message | undefined> {
  return withSystem(entry(context), async (tx) => {
    const [message] = await tx
      .select()
      .from(outboundMessages)
      .where(eq(outboundMessages.id, id))
      .for('update')
    if (message?.status === 'queued') {
      await tx
        .update(outboundMessages)
        .set({ status: 'sending', attempts: message.attempts + 1 })
        .where(eq(outboundMessages.id, id))
    }
    return message
  })
}

async function settle(context: JobContext, id: string, outcome: Partial<Message>): Promise<void> {
  await withSystem(entry(context), (tx) =>
    tx.update(outboundMessages).set(outcome).where(eq(outboundMessages.id, id)),
  )
}

function send({ mail, sms, config }: JobContext, message: Message): Promise<DeliveryReceipt> {
  const { id, recipient, text } = message
  if (message.channel === 'sms') return sms.send({ id, to: recipient, text })
  const html = message.html ?? undefined
  return mail.send({
    id,
    from: { email: config.MAIL_FROM },
    to: { email: recipient },
    subject: message.subject ?? '',
    text,
    html,
  })
}

const failedAs = { permanent: 'failed', unknown: 'unknown', transient: 'queued' } as const

/** Delivers a message at most once without proof that it failed. What is uncertain becomes `unknown`, for staff to see. */
export const deliverMessage: Task = async (context, payload) => {
  const { id } = Payload.parse(payload)
  const message = await claim(context, id)
  if (message?.status === 'sending')
    return settle(context, id, {
      status: 'unknown',
      failure: 'The worker stopped while sending.',
      finishedAt: new Date(),
    })
  if (message?.status !== 'queued') return
  try {
    const receipt = await send(context, message)
    const status = receipt.state === 'kept' ? 'kept' : 'sent'
    const provider = message.channel === 'sms' ? context.sms.name : context.mail.name
    await settle(context, id, {
      status,
      provider,
      providerReference: receipt.providerId ?? null,
      failure: null,
      finishedAt: new Date(),
    })
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    const finishedAt = error.kind === 'transient' ? null : new Date()
    await settle(context, id, { status: failedAs[error.kind], failure: error.message, finishedAt })
    // The queue tries again, later each time.
    if (error.kind === 'transient') throw error
  }
}
