import { Router } from 'express'
import type { House } from './house.ts'
import { sendFile } from './send-file.ts'

const address = /^\/media\/([a-z][a-z0-9]{1,11})\/(public\/[a-z0-9_\-/.]{1,400})$/

/** Pictures that their owners published. Everything under another prefix than `public/` is not served here. */
export function publicFiles(house: House): Router {
  const router = Router()
  router.get(/^\/media\//, async (req, res, next) => {
    const [, region = '', key = ''] = address.exec(req.path) ?? []
    if (!house.regions.has(region) || key.includes('..')) return next()
    const store = await house.files.of(region)
    const file = await store.get(key)
    if (!file) return next()
    const etag = `"${file.sha256}"`
    if (req.headers['if-none-match'] === etag) {
      file.body.destroy()
      return void res.status(304).end()
    }
    // A new picture gets a new key.
    await sendFile(res, file, { etag, 'cache-control': 'public, max-age=31536000, immutable' })
  })
  return router
}
