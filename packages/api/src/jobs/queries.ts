import { sql } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { inRegion, regionNamed } from '../core/staff.ts'
import type { Job, JobFigures, JobId, ListJobs } from './input.ts'

type Figures = {
  waiting: string
  running: string
  retrying: string
  dead: string
  oldest_waiting: string | null
}

type Stored = {
  id: string
  task: string
  attempts: number
  max_attempts: number
  run_at: string
  last_error: string | null
  created_at: string
}

export async function getJobFigures(ctx: AdminContext, region: string): Promise<JobFigures> {
  const [row] = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<Figures>(sql`select * from app.job_figures()`),
  )
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

/** Jobs that gave up, or those still on their way, the newest first. */
export async function listJobs(ctx: AdminContext, { region, isDead, after, limit }: ListJobs) {
  const before = after ?? null
  const rows = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<Stored>(
      sql`select * from app.job_list(${isDead}::boolean, ${before}::bigint, ${limit + 1}::int)`,
    ),
  )
  const kept = rows.slice(0, limit).map(toJob)
  return { rows: kept, later: rows.length > limit ? (kept.at(-1)?.id ?? null) : null }
}

/** A job that gave up; one that has not is nothing for staff to settle. */
export async function getDeadJob(ctx: AdminContext, { region, id }: JobId): Promise<Job> {
  const [row] = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<Stored>(sql`select * from app.job_list(true, ${id}::bigint + 1, 1)`),
  )
  if (row?.id !== id) throw new AppError('NOT_FOUND', 'This job is gone, or it has not given up.')
  return toJob(row)
}
