import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { wholeSeconds } from './failure.ts'
import { currentRequest, type RequestScope } from './request-scope.ts'
import { securityHeaders } from './security-headers.ts'

const DEFAULT_RETRY_SECONDS = 2

/** Puts the duties of every response on it at the last moment, so that no handler can forget or undo them. */
export function responseHeaders(options: { https: boolean; dev: boolean }): RequestHandler {
  return (_req, res, next) => {
    const scope = currentRequest()
    beforeHead(res, () => {
      const headers = securityHeaders({ ...options, nonce: scope.nonce, isFile: scope.isFile })
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
      res.removeHeader('sourcemap')
      if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store')
      sayWhenToRetry(res, scope)
    })
    next()
  }
}

function sayWhenToRetry(res: ServerResponse, scope: RequestScope): void {
  const refusedForNow = res.statusCode === 429 || res.statusCode === 503
  if (!refusedForNow || res.hasHeader('retry-after')) return
  res.setHeader('retry-after', wholeSeconds(scope.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS))
}

/** Runs once, just before the status line leaves; Node calls `writeHead` for implicit headers too. */
export function beforeHead(res: ServerResponse, complete: () => void): void {
  const writeHead = res.writeHead
  let done = false
  const wrapped = (status: number, ...rest: unknown[]): ServerResponse => {
    if (!done && !res.headersSent) {
      done = true
      res.statusCode = status
      complete()
    }
    return Reflect.apply(writeHead, res, [status, ...rest])
  }
  res.writeHead = wrapped
}
