import { serveDev } from '@thimblely/api/server'
import { createServer } from 'vite'

process.chdir(import.meta.dirname)

await serveDev('admin', (server) =>
  createServer({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } }),
)
