import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import { isUnsafe } from './cross-site-guard.ts'
import { HttpError } from './http-error.ts'
import { networkPrefix } from './network-prefix.ts'
import { currentRequest } from './request-scope.ts'

export type RateVerdict = { allowed: boolean; retryAfterSeconds: number }
export type RateLimit = (bucket: string, limit: number, windowSeconds: number) => Promise<RateVerdict>

const PER_MINUTE = 240
const WINDOW_SECONDS = 60

/** Bounds what one network may change per minute, before any handler runs. */
export function unsafeRateLimit(rateLimit: RateLimit, log: Log): RequestHandler {
  return async (req, res, next) => {
    if (!isUnsafe(req)) return next()
    const verdict = await ask(rateLimit, `http.unsafe:${networkPrefix(currentRequest().ip)}`, log)
    // While we asked, the body may have been refused.
    if (res.headersSent) return
    next(verdict.allowed ? undefined : tooMany(verdict.retryAfterSeconds))
  }
}

/** A limiter that cannot be reached lets requests through: one region's outage must not close the others. */
async function ask(rateLimit: RateLimit, bucket: string, log: Log): Promise<RateVerdict> {
  try {
    return await rateLimit(bucket, PER_MINUTE, WINDOW_SECONDS)
  } catch (error) {
    log.warn({ err: error }, 'rate limiter unreachable, request let through')
    return { allowed: true, retryAfterSeconds: 0 }
  }
}

function tooMany(retryAfterSeconds: number): HttpError {
  const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
  const message = `Too many requests from your network. Try again in ${seconds} seconds.`
  return new HttpError(429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) })
}
