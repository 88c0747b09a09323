import { Router } from 'express'
import type { Log } from '../log.ts'

export type ReadinessPart = { name: string; ok: boolean; reason?: string }
export type Readiness = { ok: boolean; parts: ReadinessPart[] }

const PATIENCE_MS = 3_000

type HealthOptions = { ready: () => Promise<Readiness>; isStopping: () => boolean; log: Log }

/** `/healthz`: the process lives. `/readyz`: it can serve, part by part. Neither tells more than a balancer needs. */
export function healthRoutes({ ready, isStopping, log }: HealthOptions): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => void res.json({ ok: true }))
  router.get('/readyz', async (_req, res) => {
    const readiness = isStopping() ? single('server', 'stopping') : await ask(ready, log)
    res.status(readiness.ok ? 200 : 503).json(readiness)
  })
  return router
}

async function ask(ready: () => Promise<Readiness>, log: Log): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(
      () => resolve(single('server', `no answer within ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    )
  })
  try {
    const { ok, parts } = await Promise.race([ready(), late])
    return { ok, parts: parts.map(publicPart) }
  } catch (error) {
    log.error({ err: error }, 'readiness check failed')
    return single('server', 'check failed')
  } finally {
    clearTimeout(timer)
  }
}

/** Names its fields one by one, and takes the address out of a reason that quotes a connection URL. */
function publicPart({ name, ok, reason }: ReadinessPart): ReadinessPart {
  return {
    name,
    ok,
    ...(reason ? { reason: reason.replace(/\w+:\/\/\S+/g, '[address]').slice(0, 200) } : {}),
  }
}

function single(name: string, reason: string): Readiness {
  return { ok: false, parts: [{ name, ok: false, reason }] }
}
