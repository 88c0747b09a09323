import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Log } from '../log.ts'
import { errorPage } from './error-page.ts'
import { describeFailure, type Failure } from './failure.ts'
import { HttpError } from './http-error.ts'
import { loggablePath } from './loggable-path.ts'
import { requestScope } from './request-scope.ts'

/** Last in the chain: turns whatever was thrown into a page or JSON that carries the request id and no inner text. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error, req, res, _next) => sendFailure(error, req, res, log)
}

export function notFound(req: Request): HttpError {
  return new HttpError(404, 'NOT_FOUND', `There is nothing at ${req.path.slice(0, 200)}.`)
}

export function sendFailure(error: unknown, req: Request, res: Response, log: Log): void {
  const failure = describeFailure(error)
  record(error, failure, req, log)
  if (res.headersSent) return void res.destroy()
  const requestId = requestScope()?.requestId ?? ''
  const nonce = requestScope()?.nonce ?? ''
  for (const name of ['content-encoding', 'content-length', 'etag']) res.removeHeader(name)
  res.set({ ...failure.headers, 'cache-control': 'no-store' }).status(failure.status)
  if (wantsJson(req)) {
    res.json({ error: { code: failure.code, message: failure.message, requestId } })
  } else {
    res.type('html').send(errorPage({ failure, requestId, nonce }))
  }
}

function record(error: unknown, failure: Failure, req: Request, log: Log): void {
  const context = { method: req.method, path: loggablePath(req.originalUrl), code: failure.code }
  if (!failure.expected) log.error({ ...context, err: error }, 'request failed')
  else if (failure.status === 403 || failure.status === 421 || failure.status === 429) {
    log.warn({ ...context, status: failure.status }, 'request denied')
  }
}

function wantsJson(req: Request): boolean {
  return req.originalUrl.startsWith('/api/') || req.accepts(['html', 'json']) === 'json'
}
