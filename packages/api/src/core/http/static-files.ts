import express, { type RequestHandler, Router } from 'express'
import { notFound } from './error-handler.ts'

const HASHED = '/assets'

/** The built client: content-hashed files for ever, the few others for an hour. A missing asset never renders a page. */
export function staticFiles(directory: string): RequestHandler {
  const common = { index: false, redirect: false, dotfiles: 'ignore' } as const
  const router = Router()
  router.use(hideInternals)
  router.use(HASHED, express.static(`${directory}${HASHED}`, { ...common, immutable: true, maxAge: '1y' }))
  router.use(HASHED, (req, _res, next) => next(notFound(req)))
  router.use(express.static(directory, { ...common, maxAge: '1h' }))
  return router
}

/** Source maps and dot files exist for us, not for visitors. */
const hideInternals: RequestHandler = (req, _res, next) => {
  const hidden =
    /(^|\/)\.(?!well-known(\/|$))/.test(decodeURIComponent(req.path)) || req.path.endsWith('.map')
  next(hidden ? notFound(req) : undefined)
}
