import type { Pool } from '@thimblely/db/pool'
import type { Regions } from '@thimblely/db/regions'
import type { Readiness, ReadinessPart } from './http/health.ts'
import { liveHub } from './live.ts'
import { registerGauge } from './metrics.ts'

async function ask(name: string, pool: Pool): Promise<ReadinessPart> {
  try {
    await pool.call('select 1')
    return { name, ok: true }
  } catch {
    return { name, ok: false, reason: 'does not answer' }
  }
}

/** Ready while at least one region answers: one region down never takes the others out of service. */
export async function readiness(regions: Regions): Promise<Readiness> {
  const [directory, ...parts] = await Promise.all([
    ask('directory', regions.directory),
    ...regions.all.map((region) => ask(region.name, region.pool('app_rw'))),
  ])
  return { ok: parts.some((part) => part.ok), parts: [directory, ...parts] }
}

export function registerPoolGauges(regions: Regions): void {
  const pools = () => [regions.directory, ...regions.all.flatMap((region) => region.openPools)]
  const read = (figure: 'inUse' | 'waiting') => () =>
    pools().map((pool) => ({ labels: { pool: pool.name }, value: pool.figures[figure] }))
  registerGauge({
    name: 'db_pool_in_use',
    help: 'Connections at work',
    labels: ['pool'],
    read: read('inUse'),
  })
  registerGauge({
    name: 'db_pool_waiting',
    help: 'Callers waiting for a connection',
    labels: ['pool'],
    read: read('waiting'),
  })
  registerGauge({
    name: 'live_streams',
    help: 'Open event streams',
    labels: ['region'],
    read: () => liveHub().figures.map(({ region, watchers }) => ({ labels: { region }, value: watchers })),
  })
}
