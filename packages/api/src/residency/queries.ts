import type { Region } from '@thimblely/db/regions'
import type { AdminContext } from '../trpc.ts'
import type { RegionReport, ResidencyReport } from './input.ts'

type Figures = { accounts: string; workspaces: string; clients: string; database_bytes: string; files_bytes: string }

const ticks = `select minute, answer_ms as "answerMs", is_healthy as "isHealthy" from health_samples
  where minute > now() - interval '24 hours' order by minute`

const feeds = `select peer, lag_ms as "lagMs", pulled_at as "pulledAt" from feed_cursors order by peer`

const schema = `select fingerprint, applied_at as "appliedAt" from app.schema_state where part = 'region'`

const dates = <Row extends Record<string, unknown>>(row: Row, ...fields: (keyof Row)[]) =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [field, fields.includes(field) ? new Date(String(value)) : value]))

/** One region's facts, or why there are none: a region that is down must not hide the others. */
async function describe(region: Region): Promise<RegionReport> {
  const pool = region.pool('app_admin')
  const started = performance.now()
  try {
    const [figures] = await pool.call<Figures>('select * from app.region_figures()')
    const answerMs = Math.round(performance.now() - started)
    const [minutes, cursors, [state]] = await Promise.all([pool.call(ticks), pool.call(feeds), pool.call(schema)])
    return {
      region: region.name,
      isUp: true,
      reason: null,
      answerMs,
      figures: figures
        ? {
            accounts: Number(figures.accounts),
            workspaces: Number(figures.workspaces),
            clients: Number(figures.clients),
            databaseBytes: Number(figures.database_bytes),
            filesBytes: Number(figures.files_bytes),
          }
        : null,
      schema: state ? (dates(state as Record<string, unknown>, 'appliedAt') as RegionReport['schema']) : null,
      ticks: minutes.map((row) => dates(row as Record<string, unknown>, 'minute')) as RegionReport['ticks'],
      feeds: cursors.map((row) => dates(row as Record<string, unknown>, 'pulledAt')) as RegionReport['feeds'],
    }
  } catch (error) {
    return { region: region.name, isUp: false, reason: (error as Error).message, answerMs: null, figures: null, schema: null, ticks: [], feeds: [] }
  }
}

async function describeDirectory({ house }: AdminContext): Promise<ResidencyReport['directory']> {
  try {
    const [row] = await house.regions.directory.call<{ accounts: number; workspaces: number; handles: number; reserved: number }>(
      `select (select count(*)::int from account_dir) as accounts, (select count(*)::int from workspace_dir) as workspaces,
        (select count(*)::int from handle_dir) as handles,
        (select count(*)::int from account_dir where claim_state = 'reserved') as reserved`,
    )
    return row ? { ...row } : null
  } catch {
    return null
  }
}

export async function getResidencyReport(ctx: AdminContext): Promise<ResidencyReport> {
  const [regions, directory] = await Promise.all([Promise.all(ctx.house.regions.all.map(describe)), describeDirectory(ctx)])
  return { regions, directory }
}
