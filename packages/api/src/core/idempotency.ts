import { createHash } from 'node:crypto'
import { idempotencyKeys } from '@thimblely/db/schema'
import type { WorkspaceTx } from '@thimblely/db/scope'
import { and, eq } from 'drizzle-orm'
import { AppError } from './errors.ts'
import { transformer } from './transformer.ts'

type Call = { key: string; procedure: string; input: unknown }

const digest = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(transformer.serialize(value)))
    .digest('hex')

/**
 * Does the work once per key: a retry with the same body gets the stored answer, with another body a conflict.
 * A second call that arrives while the first runs waits for its commit on the unique key.
 */
export async function once<T>(tx: WorkspaceTx, call: Call, work: () => Promise<T>): Promise<T> {
  const inputHash = digest(call.input)
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ key: call.key, procedure: call.procedure, inputHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  if (taken.length === 0) return storedAnswer<T>(tx, call, inputHash)
  const answer = await work()
  await tx
    .update(idempotencyKeys)
    .set({ response: transformer.serialize(answer) ?? null })
    .where(eq(idempotencyKeys.key, call.key))
  return answer
}

async function storedAnswer<T>(tx: WorkspaceTx, call: Call, inputHash: string): Promise<T> {
  const [stored] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.key, call.key)))
  if (!stored || stored.inputHash !== inputHash || stored.procedure !== call.procedure) {
    throw new AppError('CONFLICT', 'This request was sent before with other contents.')
  }
  return transformer.deserialize(stored.response) as T
}
