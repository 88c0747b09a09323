import { serveApp } from '@thimblely/api/server'

await serveApp('admin', import.meta.dirname)
