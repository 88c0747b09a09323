import { DatabaseError } from '@thimblely/db/errors'
import { TRPCError } from '@trpc/server'
import { AppError } from '../core/errors.ts'

/** How a call ended, in one line: the code and the words, or the answer without what differs by nature. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    return `ok ${withoutIdentity(JSON.stringify(await call) ?? '')}`
  } catch (error) {
    if (!(error instanceof TRPCError)) return `not an answer: ${error}`
    const fields = error.cause instanceof AppError ? error.cause.fields : undefined
    return `${error.code} ${error.message} ${JSON.stringify(fields ?? {})}`
  }
}

const withoutIdentity = (text: string) =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')

/** Whether the procedure's door refused the caller, and with which code; anything later counts as inside. */
export async function doorAnswer(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'inside'
  } catch (error) {
    if (!(error instanceof TRPCError)) return `not an answer: ${error}`
    if (['UNAUTHORIZED', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR'].includes(error.code)) return error.code
    return error.code === 'NOT_FOUND' && isDoors(error) ? 'NOT_FOUND' : 'inside'
  }
}

/** A row that is missing inside is named by its command, or by the constraint that missed it. */
function isDoors({ cause, message }: TRPCError): boolean {
  const inner = cause instanceof AppError ? cause.cause : undefined
  if (inner instanceof DatabaseError) return inner.constraint === undefined
  return /belongs to someone else|nothing at this address/.test(message)
}
