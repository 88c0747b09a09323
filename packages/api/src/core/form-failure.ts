import type { AppError } from './errors.ts'
import { isAppError } from './http/failure.ts'

/** What a form shows when its action was refused. */
export type FormFailure = {
  status: number
  code: AppError['code']
  message: string
  fields: Record<string, string>
  retryAfterSeconds: number | undefined
}

const forForms: readonly AppError['code'][] = [
  'INVALID',
  'UNAUTHENTICATED',
  'CONFLICT',
  'FROZEN',
  'RATE_LIMITED',
]

/** The answer of an action whose call failed in a way the person can mend; anything else is thrown on. */
export function formFailure(thrown: unknown): FormFailure {
  const error = thrown instanceof Error && isAppError(thrown.cause) ? thrown.cause : thrown
  if (!isAppError(error) || !forForms.includes(error.code)) throw thrown
  const { status, code, message, fields = {}, retryAfterSeconds } = error
  return { status, code, message, fields, retryAfterSeconds }
}
