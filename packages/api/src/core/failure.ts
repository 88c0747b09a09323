import { DatabaseError, type DatabaseErrorCode } from '@thimblely/db/errors'
import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { AppError, type ErrorCode } from './errors.ts'

const trpcCodes = {
  INVALID: 'BAD_REQUEST',
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  FROZEN: 'PRECONDITION_FAILED',
  RATE_LIMITED: 'TOO_MANY_REQUESTS',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorCode, TRPCError['code']>

const databaseAnswers: Record<DatabaseErrorCode, { code: ErrorCode; message: string }> = {
  NOT_FOUND: { code: 'NOT_FOUND', message: 'There is nothing here, or it belongs to someone else.' },
  FORBIDDEN: { code: 'FORBIDDEN', message: 'Your role does not allow this.' },
  CONFLICT: { code: 'CONFLICT', message: 'Someone else changed this in the meantime.' },
  FROZEN: {
    code: 'FROZEN',
    message: 'This workspace is being moved and is read-only for a moment. What you typed is kept.',
  },
  MOVED: { code: 'UNAVAILABLE', message: 'This workspace has just moved to another region. Try again.' },
  UNAVAILABLE: {
    code: 'UNAVAILABLE',
    message: 'The region does not answer at the moment. Try again in a few seconds.',
  },
  INVALID: { code: 'INVALID', message: 'Something in this form does not fit.' },
}

/** What a violated constraint means to the person who typed. */
export const constraintAnswers: Record<string, { message: string; field?: string }> = {
  clients_email_unique: { message: 'Another client has this e-mail address.', field: 'email' },
  saved_views_name_unique: { message: 'A view with this name exists already.', field: 'name' },
  account_dir_pkey: { message: 'This e-mail address is taken.', field: 'email' },
  workspace_dir_slug_unique: { message: 'This address is taken.', field: 'slug' },
}

function fromDatabase(error: DatabaseError): AppError {
  const { code, message } = databaseAnswers[error.code]
  const known = constraintAnswers[error.constraint ?? '']
  return new AppError(code, known?.message ?? message, {
    fields: known?.field ? { [known.field]: known.message } : undefined,
    retryAfterSeconds: code === 'UNAVAILABLE' ? 2 : undefined,
    cause: error,
  })
}

function fromZod(error: ZodError): AppError {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  return new AppError('INVALID', 'Some fields need another look.', { fields, cause: error })
}

/** tRPC wraps what a procedure threw; a schema's refusal stays wrapped, since only the wrapping tells input from output. */
export function whatWasThrown(error: unknown): unknown {
  const wrapped =
    error instanceof TRPCError && error.code === 'INTERNAL_SERVER_ERROR' ? error.cause : undefined
  return wrapped && !(wrapped instanceof ZodError) ? wrapped : error
}

const isOurs = (cause: unknown) => cause instanceof AppError || cause instanceof DatabaseError

/** What tRPC itself refuses before a procedure runs: an unknown path, a wrong method, a body that is no JSON. */
function fromTrpc(error: TRPCError): AppError {
  const code = codeOfTrpc(error.code)
  if (code === 'INTERNAL') return unknown(error)
  return new AppError(code, error.cause ? 'This request cannot be read.' : error.message, { cause: error })
}

/** Whatever was thrown, as an answer. What is not known stays unknown to the client. */
export function toAppError(thrown: unknown): AppError {
  let error = thrown
  if (error instanceof TRPCError) {
    // Output that does not match its schema is our defect, not the caller's input.
    if (error.cause instanceof ZodError)
      return error.code === 'BAD_REQUEST' ? fromZod(error.cause) : unknown(error)
    if (!isOurs(error.cause)) return fromTrpc(error)
    error = error.cause
  }
  if (error instanceof AppError) return error
  if (error instanceof DatabaseError) return fromDatabase(error)
  if (error instanceof ZodError) return fromZod(error)
  return unknown(error)
}

const unknownMessage = 'Something went wrong on our side. Nothing was changed.'

const unknown = (cause: unknown) => new AppError('INTERNAL', unknownMessage, { cause })

function codeOfTrpc(code: TRPCError['code']): ErrorCode {
  const found = Object.entries(trpcCodes).find(([, trpc]) => trpc === code)
  return (
    (found?.[0] as ErrorCode | undefined) ??
    (code === 'METHOD_NOT_SUPPORTED' || code === 'UNSUPPORTED_MEDIA_TYPE' ? 'INVALID' : 'INTERNAL')
  )
}

export function toTrpcError(error: AppError): TRPCError {
  return new TRPCError({ code: trpcCodes[error.code], message: error.message, cause: error })
}
