import { serveApp } from '@thimblely/api/server'

await serveApp('workspace', import.meta.dirname)
