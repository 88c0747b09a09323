import type { Request, RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

export function isUnsafe(req: Request): boolean {
  return !SAFE_METHODS.has(req.method)
}

/**
 * Refuses every state-changing request that did not start on one of our own pages, whatever its body is:
 * page actions, tRPC, uploads. A method override in a header or field is never read.
 */
export function crossSiteGuard(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin))
  return (req, _res, next) => {
    if (!isUnsafe(req)) return next()
    next(comesFromOwnPage(req, allowed) ? undefined : refusal())
  }
}

/** A foreign form cannot set a header of its own, so a call without this one was not made by our client. */
export const trpcSourceGuard: RequestHandler = (req, _res, next) => {
  next(isUnsafe(req) && !req.get('x-trpc-source') ? refusal() : undefined)
}

function comesFromOwnPage(req: Request, allowed: Set<string>): boolean {
  const origin = req.get('origin')
  const site = req.get('sec-fetch-site')
  if (origin !== undefined && !allowed.has(origin)) return false
  return site === undefined ? origin !== undefined : site === 'same-origin'
}

function refusal(): HttpError {
  return new HttpError(
    403,
    'CROSS_SITE',
    'This request did not come from one of our own pages, so it was refused. Open the page here and try again.',
  )
}
