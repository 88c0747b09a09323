import { type Request, Router } from 'express'
import { toAppError } from './failure.ts'
import type { House } from './house.ts'
import { notFound } from './http/error-handler.ts'
import { sendFile } from './send-file.ts'

const address = /^\/files\/([a-z0-9-]{1,60})\/([0-9a-f-]{36})\/([1-9]\d{0,4})\.(avif|webp)$/

type Wanted = { id: string; width: number; format: 'avif' | 'webp' }

/** Asks, as the request's viewer, where the file lies; refuses like any other procedure. */
export type FindFile = (
  req: Request,
  workspaceSlug: string,
  wanted: Wanted,
) => Promise<{ region: string; storageKey: string }>

/** Pictures that only members of their workspace see, and no cache keeps. */
export function privateFiles(house: House, find: FindFile): Router {
  const router = Router()
  router.get(/^\/files\//, async (req, res, next) => {
    const [, slug = '', id = '', width = '', format] = address.exec(req.path) ?? []
    if (format !== 'avif' && format !== 'webp') return next()
    const place = await find(req, slug, { id, width: Number(width), format }).catch(refusalOf(req))
    const store = await house.files.of(place.region)
    const file = await store.get(place.storageKey)
    if (!file) return next()
    await sendFile(res, file, {
      'cache-control': 'private, no-store',
      // Drawn by us as a picture: nothing else can be behind the name.
      'content-disposition': `inline; filename="${id}-${width}.${format}"`,
    })
  })
  return router
}

/** What belongs to others is not there, in the same words as what nobody has. */
function refusalOf(req: Request): (error: unknown) => never {
  return (thrown) => {
    const error = toAppError(thrown)
    throw error.code === 'NOT_FOUND' ? notFound(req) : error
  }
}
