import { tmpdir } from 'node:os'
import { createAppServer } from '../core/http/app-server.ts'
import { ORIGIN } from '../core/http/testing/test-server.ts'
import { createLog } from '../core/log.ts'
import { readiness } from '../core/readiness.ts'
import { trpcHandler } from '../server.ts'
import type { TestHouse } from './house.ts'

/** The workspace app's HTTP floor with the real procedures behind it, and no pages. */
export async function startHttpHouse(test: TestHouse): Promise<{ port: number; stop: () => Promise<void> }> {
  const log = createLog({ app: 'test', level: 'silent' })
  const server = createAppServer({
    app: 'workspace',
    origins: [ORIGIN],
    client: { directory: tmpdir() },
    requestHandler: (_req, res) => void res.status(404).end(),
    trpc: trpcHandler(test.house(), log),
    ready: () => readiness(test.regions),
    rateLimit: async () => ({ allowed: true, retryAfterSeconds: 0 }),
    log,
  })
  const { port } = await server.start(0)
  return { port, stop: () => server.stop(1_000) }
}
