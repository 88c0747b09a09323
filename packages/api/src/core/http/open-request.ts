import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { freshNonce } from './nonce.ts'
import { inRequestScope } from './request-scope.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Gives the request its id, nonce and scope. An inbound id is kept only when a trusted proxy made it. */
export function openRequest(trustsProxy: boolean): RequestHandler {
  return (req, res, next) => {
    const inbound = req.get('x-request-id')
    const requestId = trustsProxy && inbound && uuid.test(inbound) ? inbound : randomUUID()
    if (!trustsProxy) dropForwardedHeaders(req.headers)
    res.setHeader('x-request-id', requestId)
    inRequestScope({ requestId, nonce: freshNonce(), ip: req.ip ?? 'unknown' }, next)
  }
}

/** Anyone can send these; without a proxy in front they say nothing, and later code must not believe them. */
function dropForwardedHeaders(headers: NodeJS.Dict<string | string[]>): void {
  for (const name of Object.keys(headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name]
  }
}
