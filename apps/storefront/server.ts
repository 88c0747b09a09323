import { serveApp } from '@thimblely/api/server'

await serveApp('storefront', import.meta.dirname)
