import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import { observeRequest } from '../metrics.ts'
import { loggablePath } from './loggable-path.ts'
import { currentRequest, inRequestScope } from './request-scope.ts'
import { routeClass } from './route-class.ts'

/** One line and one measurement per request, when its connection lets go of it. */
export function requestLog(app: string, log: Log): RequestHandler {
  return (req, res, next) => {
    const scope = currentRequest()
    const startedAt = performance.now()
    res.once('close', () => {
      const ms = performance.now() - startedAt
      const { method } = req
      const status = res.statusCode
      const fields = { method, path: loggablePath(req.originalUrl), status, ms: Math.round(ms * 10) / 10 }
      const aborted = res.writableFinished ? {} : { aborted: true }
      observeRequest({ app, routeClass: routeClass(req.originalUrl), method, status, seconds: ms / 1000 })
      inRequestScope(scope, () => log[status >= 500 ? 'warn' : 'info']({ ...fields, ...aborted }, 'request'))
    })
    next()
  }
}
