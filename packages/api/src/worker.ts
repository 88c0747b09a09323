import { settleClaims } from '@thimblely/db/directory/settle-claims'
import { pullFeed } from '@thimblely/db/feed/pull'
import { openRegions, type Regions } from '@thimblely/db/regions'
import { roleUrl } from '@thimblely/db/roles'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import { type Consumers, consume, dispatchEvents } from './core/dispatch.ts'
import { type ApiConfig, apiConfig } from './core/env.ts'
import { every } from './core/every.ts'
import { sampleHealth } from './core/health-sample.ts'
import type { JobContext, Task } from './core/jobs.ts'
import { createLog, type Log } from './core/log.ts'
import { mailProvider, smsProvider } from './core/messengers.ts'
import { startMetricsServer } from './core/metrics.ts'
import { registerPoolGauges } from './core/readiness.ts'
import { FileStores } from './core/stores.ts'
import { deleteFiles, sweepFiles } from './media/jobs.ts'
import { announceClient } from './notifications/jobs.ts'
import { deliverMessage } from './outbox/jobs.ts'

/** What follows each event. An event without a consumer is for the screens that watch, and says so here. */
export const consumers: Consumers = {
  'clients.created': { announce: announceClient },
  'clients.updated': {},
  'clients.archived': {},
  'clients.restored': {},
  'clients.noted': {},
  'media.uploaded': {},
  'media.erased': {},
  'workspaces.published': {},
  'workspaces.withdrawn': {},
}

const tasks: Record<string, Task> = {
  'media.deleteFiles': deleteFiles,
  'messages.deliver': deliverMessage,
}

function taskList(context: JobContext): TaskList {
  const list: TaskList = {}
  for (const [name, task] of Object.entries(tasks)) list[name] = (payload) => task(context, payload)
  for (const [event, group] of Object.entries(consumers)) {
    for (const [name, consumer] of Object.entries(group))
      list[`${event}:${name}`] = (payload) => consume(context.region, consumer, payload)
  }
  return list
}

// Its routine lines are worth a debug level here; a failing job is an event of its own below.
const queueLogger = (log: Log) =>
  new Logger(() => (level, message) => log[level === 'error' ? 'warn' : 'debug'](message))

function startQueue(context: JobContext): Promise<Runner> {
  const { region, config, log } = context
  return run({
    connectionString: roleUrl(config.database.regions[region.name] ?? '', 'app_queue', config.database.key),
    taskList: taskList(context),
    concurrency: 5,
    pollInterval: 1_000,
    noHandleSignals: true,
    // In batches a lost server ends the queue in order; one by one it would reject where nobody can catch it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    crontab: ' ',
    logger: queueLogger(log),
  }).then((runner) => {
    runner.events.on('job:failed', ({ job, error }) =>
      log.error({ err: error, task: job.task_identifier, region: region.name }, 'job gave up'),
    )
    return runner
  })
}

/** A region that is down when the worker starts gets its queue as soon as it answers; the others do not wait. */
function keepQueue(context: JobContext): () => Promise<void> {
  let runner: Runner | undefined
  const starting = every(
    1_000,
    async () => {
      if (runner) return
      const started = await startQueue(context)
      runner = started
      // A server that goes away ends the queue; a later round starts it again.
      const ended = () => {
        runner = undefined
      }
      started.promise.then(ended, ended)
    },
    (error) => context.log.warn({ err: error, region: context.region.name }, 'the job queue does not answer'),
  )
  return async () => {
    await starting()
    await runner?.stop()
  }
}

const minute = 60_000

function startTimers(regions: Regions, context: JobContext): (() => Promise<void>)[] {
  const { region, log } = context
  const told = (what: string) => (error: unknown) =>
    log.warn({ err: error, region: region.name }, `${what} failed`)
  const pulls = regions.all.map((peer) =>
    every(
      700,
      async () => ((await pullFeed(region, peer)).more ? 'more' : undefined),
      told(`feed from ${peer.name}`),
    ),
  )
  return [
    ...pulls,
    every(
      75,
      async () => ((await dispatchEvents(region, consumers)) > 0 ? 'more' : undefined),
      told('dispatch'),
    ),
    every(minute, () => sampleHealth(region, new Date()), told('health sample')),
    every(
      60 * minute,
      () => region.pool('app_worker').call('select app.forget_old_rows(), app.end_expired_sessions()'),
      told('clean-up'),
    ),
    every(6 * 60 * minute, () => sweepFiles(context, new Date()), told('file sweep')),
  ]
}

/** Everything that happens without a request: deliveries, consumers, the public feed, clean-up. */
export async function startWorker(config: ApiConfig = apiConfig()): Promise<{ stop: () => Promise<void> }> {
  const log = createLog({ app: 'worker', level: config.LOG_LEVEL })
  const regions = openRegions(config.database)
  registerPoolGauges(regions)
  const mail = mailProvider(config)
  const sms = smsProvider(config)
  const files = new FileStores(config)
  const stops = regions.all.flatMap((region) => {
    const context = { region, config, mail, sms, files, log }
    return [keepQueue(context), ...startTimers(regions, context)]
  })
  stops.push(
    every(
      minute,
      () => settleClaims(regions),
      (error) => log.warn({ err: error }, 'settling claims failed'),
    ),
  )
  const metrics = config.METRICS_PORT ? await startMetricsServer(config.METRICS_PORT) : undefined
  log.info({ regions: regions.names }, 'working')
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()))
      await metrics?.stop()
      await mail.close?.()
      await regions.end()
    },
  }
}

if (import.meta.main) {
  const worker = await startWorker()
  const stop = () => void worker.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
