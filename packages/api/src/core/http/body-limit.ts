import type { Request, RequestHandler, Response } from 'express'
import { isUnsafe } from './cross-site-guard.ts'
import { HttpError } from './http-error.ts'
import { jsonDepthCounter } from './json-depth.ts'
import { watchBody } from './watch-body.ts'

const MEGABYTE = 1024 * 1024
const DEFAULT_BYTES = MEGABYTE
const MAX_JSON_DEPTH = 64
/** A sender that is cut off at once never reads our answer; it gets this long to notice. */
const LINGER_MS = 2_000

/** A part of the address space with a limit of its own, such as uploads: a path with all below it, or a pattern. */
export type BodyAllowance = { path: string | RegExp; bytes: number }

type Refuse = (error: HttpError, req: Request, res: Response) => void

/** Bounds size and nesting of every body, declared or streamed. `refuse` answers when the handler already runs. */
export function bodyLimit(allowances: readonly BodyAllowance[], refuse: Refuse): RequestHandler {
  return (req, res, next) => {
    if (!isUnsafe(req)) return next()
    const bytes = bytesAllowed(req.path, allowances)
    if (Number(req.get('content-length') ?? 0) > bytes) {
      lingerThenClose(req, res)
      return next(tooLarge(bytes))
    }
    watchBody(req, (chunk) => {
      const error = inspect(chunk)
      if (!error) return false
      lingerThenClose(req, res)
      refuse(error, req, res)
      return true
    })
    const inspect = bodyInspector(bytes, /\bjson\b/i.test(req.get('content-type') ?? ''))
    next()
  }
}

function bodyInspector(bytes: number, isJson: boolean): (chunk: Uint8Array) => HttpError | undefined {
  const depthOf = isJson ? jsonDepthCounter() : () => 0
  let received = 0
  return (chunk) => {
    received += chunk.byteLength
    if (received > bytes) return tooLarge(bytes)
    if (depthOf(chunk) > MAX_JSON_DEPTH)
      return new HttpError(400, 'INVALID', 'The data is nested too deeply.')
    return undefined
  }
}

function bytesAllowed(path: string, allowances: readonly BodyAllowance[]): number {
  return allowances.find((allowance) => covers(allowance, path))?.bytes ?? DEFAULT_BYTES
}

function covers({ path: own }: BodyAllowance, path: string): boolean {
  return own instanceof RegExp ? own.test(path) : path === own || path.startsWith(`${own}/`)
}

function tooLarge(bytes: number): HttpError {
  const megabytes = Number((bytes / MEGABYTE).toFixed(1))
  return new HttpError(
    413,
    'TOO_LARGE',
    `The request is too large: at most ${megabytes} MB are accepted here.`,
  )
}

function lingerThenClose(req: Request, res: Response): void {
  res.once('finish', () => setTimeout(() => req.destroy(), LINGER_MS).unref())
}
