import { DrizzleQueryError } from 'drizzle-orm/errors'
import postgres from 'postgres'

export type DatabaseErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'FROZEN'
  | 'MOVED'
  | 'UNAVAILABLE'
  | 'INVALID'

/** A refusal of the database that the api may answer; anything else is a defect and stays unknown. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  readonly constraint: string | undefined

  constructor(
    code: DatabaseErrorCode,
    message: string,
    options: { cause?: unknown; constraint?: string } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'DatabaseError'
    this.code = code
    this.constraint = options.constraint
  }
}

const byState: Record<string, DatabaseErrorCode> = {
  TH403: 'FORBIDDEN',
  TH404: 'NOT_FOUND',
  TH409: 'CONFLICT',
  TH410: 'MOVED',
  TH423: 'FROZEN',
  // The row belongs to someone else or is missing: the same answer for both.
  '23503': 'NOT_FOUND',
  '42501': 'FORBIDDEN',
  '23505': 'CONFLICT',
  '23514': 'INVALID',
  '23502': 'INVALID',
  '22001': 'INVALID',
  '40001': 'UNAVAILABLE',
  '40P01': 'UNAVAILABLE',
  '55P03': 'UNAVAILABLE',
  '57014': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '25P03': 'UNAVAILABLE',
}

const connectionFailures = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
])

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

/**
 * The server went away or never answered, or it is starting up or shutting down. A refusal that another pool has
 * already translated says nothing about this one.
 */
export function isConnectionFailure(error: unknown): boolean {
  const inner = innermost(error)
  if (inner instanceof DatabaseError) return false
  const code = codeOf(inner)
  return code !== undefined && (connectionFailures.has(code) || /^(08|57P0)/.test(code))
}

/** Drizzle wraps the driver's error; nobody else's wrapping is undone. */
function innermost(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? innermost(error.cause) : error
}

/** The five characters in which Postgres says what was wrong. */
export function sqlState(error: unknown): string | undefined {
  const inner = innermost(error)
  return inner instanceof postgres.PostgresError ? inner.code : undefined
}

/** Turns what the driver throws into a typed refusal, or gives it back unchanged. */
export function translateError(error: unknown): unknown {
  const inner = innermost(error)
  if (inner instanceof DatabaseError) return inner
  if (isConnectionFailure(inner)) {
    return new DatabaseError('UNAVAILABLE', 'The region does not answer', { cause: error })
  }
  const code = byState[codeOf(inner) ?? '']
  if (!code) return error
  const constraint = (inner as { constraint_name?: string }).constraint_name
  return new DatabaseError(code, (inner as Error).message, { cause: error, constraint })
}
