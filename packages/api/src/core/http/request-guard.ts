import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
const ALLOW = [...METHODS, 'OPTIONS'].join(', ')

/** TRACE and unknown methods are refused; OPTIONS says what exists and never allows another origin. */
export const methodGuard: RequestHandler = (req, res, next) => {
  if (METHODS.has(req.method)) return next()
  if (req.method === 'OPTIONS') return void res.status(204).setHeader('allow', ALLOW).end()
  next(new HttpError(405, 'METHOD_NOT_ALLOWED', `${req.method} is not accepted here.`, { allow: ALLOW }))
}

/** An address that percent-decodes to nothing legal is no address. */
export const pathGuard: RequestHandler = (req, _res, next) => {
  const path = decodedPath(req.path)
  const legal = path !== undefined && !path.includes('\0')
  next(legal ? undefined : new HttpError(400, 'INVALID', 'This address is not a valid one.'))
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Only the hosts of our own origins are served: a foreign name on our address is a rebinding or poisoning attempt. */
export function hostGuard(origins: readonly string[]): RequestHandler {
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  const known = [...hosts].join(', ')
  return (req, _res, next) => {
    const host = req.host?.toLowerCase().replace(/:(80|443)$/, '')
    if (host && hosts.has(host)) return next()
    next(new HttpError(421, 'WRONG_HOST', `This server answers to ${known} only.`))
  }
}
