import { adminProcedure, router } from '../trpc.ts'
import { discardJob, retryJob } from './commands.ts'
import { Done, Job, JobFigures, JobId, JobPage, ListJobs, RegionName, SettleJob } from './input.ts'
import { getDeadJob, getJobFigures, listJobs } from './queries.ts'

const read = adminProcedure('jobs.read')
const write = adminProcedure('jobs.write')

export const jobsRouter = router({
  figures: read
    .input(RegionName)
    .output(JobFigures)
    .query(({ ctx, input }) => getJobFigures(ctx, input.region)),
  list: read
    .input(ListJobs)
    .output(JobPage)
    .query(({ ctx, input }) => listJobs(ctx, input)),
  dead: read
    .input(JobId)
    .output(Job)
    .query(({ ctx, input }) => getDeadJob(ctx, input)),
  retry: write
    .input(SettleJob)
    .output(Done)
    .mutation(({ ctx, input }) => retryJob(ctx, input)),
  discard: write
    .input(SettleJob)
    .output(Done)
    .mutation(({ ctx, input }) => discardJob(ctx, input)),
})
