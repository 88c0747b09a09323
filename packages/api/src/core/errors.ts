/** What went wrong, as the client may know it. Mapped once to tRPC and HTTP; everything else is INTERNAL. */
export const errorCodes = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  FROZEN: 423,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const

export type ErrorCode = keyof typeof errorCodes

type Details = {
  /** Field path -> sentence, for forms. */
  fields?: Record<string, string>
  retryAfterSeconds?: number
  /** For the log only; never sent to a client. */
  cause?: unknown
}

/** An expected failure with a sentence that a user may read. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.fields = details.fields
    this.retryAfterSeconds = details.retryAfterSeconds
  }

  get status(): number {
    return errorCodes[this.code]
  }
}
