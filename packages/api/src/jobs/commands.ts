import { sql } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { inRegion, regionNamed } from '../core/staff.ts'
import { recordStaffAction } from '../core/staff-actions.ts'
import type { SettleJob } from './input.ts'

type Verb = 'retry' | 'discard'

const settling = {
  retry: (id: string) => sql`select app.retry_job(${id}::bigint) as done`,
  discard: (id: string) => sql`select app.discard_job(${id}::bigint) as done`,
} satisfies Record<Verb, unknown>

async function settle(
  ctx: AdminContext,
  { region, id, reason }: SettleJob,
  verb: Verb,
): Promise<{ ok: true }> {
  const target = regionNamed(ctx.house, region)
  await recordStaffAction(ctx, { action: `jobs.${verb}`, subject: `${region}/${id}`, reason })
  const run = settling[verb](id)
  const [row] = await inRegion(ctx, target, (tx) => tx.execute<{ done: boolean }>(run), 'read write')
  if (!row?.done) throw new AppError('CONFLICT', 'This job is gone, or it is running at this moment.')
  return { ok: true }
}

/** Runs a job that gave up once more, from its first try. */
export const retryJob = (ctx: AdminContext, input: SettleJob) => settle(ctx, input, 'retry')

/** Gives a job up for good. */
export const discardJob = (ctx: AdminContext, input: SettleJob) => settle(ctx, input, 'discard')
