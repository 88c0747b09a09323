import { AppError } from '../core/errors.ts'
import { regionNamed } from '../core/staff.ts'
import { recordStaffAction } from '../core/staff-actions.ts'
import type { AdminContext } from '../trpc.ts'
import type { SettleJob } from './input.ts'

async function settle(ctx: AdminContext, { region, id, reason }: SettleJob, verb: 'retry' | 'discard'): Promise<{ ok: true }> {
  const target = regionNamed(ctx.house, region)
  await recordStaffAction(ctx, { action: `jobs.${verb}`, subject: `${region}/${id}`, reason })
  const [row] = await target.pool('app_admin').call<{ done: boolean }>(`select app.${verb}_job($1::bigint) as done`, [id])
  if (!row?.done) throw new AppError('CONFLICT', 'This job is gone, or it is running at this moment.')
  return { ok: true }
}

/** Runs a job that gave up once more, from its first try. */
export const retryJob = (ctx: AdminContext, input: SettleJob) => settle(ctx, input, 'retry')

/** Gives a job up for good. */
export const discardJob = (ctx: AdminContext, input: SettleJob) => settle(ctx, input, 'discard')
