import { AppError } from '../errors.ts'
import { HttpError } from './http-error.ts'

/** What a failed request may tell its caller. */
export type Failure = {
  status: number
  code: string
  message: string
  headers: Record<string, string>
  /** False for a defect of ours, which is logged with its stack. */
  expected: boolean
}

const clientFaults: Record<number, string> = {
  400: 'The request could not be understood.',
  404: 'There is nothing at this address.',
  413: 'The request is too large.',
  415: 'This kind of content is not accepted here.',
  416: 'The requested range does not exist.',
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof HttpError) {
    const { status, code, message, headers } = error
    return { status, code, message, headers, expected: true }
  }
  if (isAppError(error)) return describeAppError(error)
  const status = clientFaultStatus(error)
  const message = status ? clientFaults[status] : undefined
  if (status && message) return { status, code: 'INVALID', message, headers: {}, expected: true }
  return {
    status: 500,
    code: 'INTERNAL',
    message: 'Something went wrong on our side. Nothing you did caused it.',
    headers: {},
    expected: false,
  }
}

/** By name as well: in dev Vite and Node each hold a copy of the class. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError || (error instanceof Error && error.name === 'AppError' && 'code' in error)
}

function describeAppError(error: AppError): Failure {
  const { retryAfterSeconds: seconds } = error
  return {
    status: error.status,
    code: error.code,
    message: error.message,
    headers: seconds === undefined ? {} : { 'retry-after': wholeSeconds(seconds) },
    expected: error.code !== 'INTERNAL',
  }
}

export function wholeSeconds(seconds: number): string {
  return String(Math.max(1, Math.ceil(seconds)))
}

/** express and its static files mark a bad path, range or body with a 4xx `status`. */
function clientFaultStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  return error.status >= 400 && error.status < 500 ? error.status : undefined
}
