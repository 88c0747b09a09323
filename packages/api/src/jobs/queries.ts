import { regionNamed } from '../core/staff.ts'
import type { AdminContext } from '../trpc.ts'
import type { Job, JobFigures, ListJobs } from './input.ts'

type Figures = { waiting: string; running: string; retrying: string; dead: string; oldest_waiting: string | null }
type Stored = { id: string; task: string; attempts: number; max_attempts: number; run_at: string; last_error: string | null; created_at: string }

export async function getJobFigures({ house }: AdminContext, region: string): Promise<JobFigures> {
  const [row] = await regionNamed(house, region).pool('app_admin').call<Figures>('select * from app.job_figures()')
  return {
    waiting: Number(row?.waiting ?? 0),
    running: Number(row?.running ?? 0),
    retrying: Number(row?.retrying ?? 0),
    dead: Number(row?.dead ?? 0),
    oldestWaiting: row?.oldest_waiting ? new Date(row.oldest_waiting) : null,
  }
}

const toJob = (row: Stored): Job => ({
  id: row.id,
  task: row.task,
  attempts: row.attempts,
  maxAttempts: row.max_attempts,
  runAt: new Date(row.run_at),
  lastError: row.last_error,
  createdAt: new Date(row.created_at),
})

/** Jobs that gave up, or those still on their way. */
export async function listJobs({ house }: AdminContext, { region, isDead, after, limit }: ListJobs) {
  const rows = await regionNamed(house, region)
    .pool('app_admin')
    .call<Stored>('select * from app.job_list($1::boolean, $2::bigint, $3::int)', [isDead, after ?? null, limit + 1])
  const kept = rows.slice(0, limit).map(toJob)
  return { rows: kept, later: rows.length > limit ? (kept.at(-1)?.id ?? null) : null }
}
