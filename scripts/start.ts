import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, isPortFree } from '../packages/db/src/embedded.ts'
import { dataFolder } from '../packages/db/src/env.ts'
import { buildApps } from './build.ts'
import { checkpoint, type Databases, migrateAll, openDatabases, startEmbedded } from './databases.ts'
import { type DemoLogin, ensureDemo, filesFolder } from './demo.ts'
import { masterKey } from './key.ts'
import { Part } from './part.ts'

const root = join(import.meta.dirname, '..')
const dev = process.argv.includes('--dev')

const apps = [
  { name: 'storefront', variable: 'STOREFRONT_PORT', port: 4300 },
  { name: 'workspace', variable: 'WORKSPACE_PORT', port: 4301 },
  { name: 'admin', variable: 'ADMIN_PORT', port: 4302 },
] as const

const portOf = ({ variable, port }: (typeof apps)[number]) => Number(process.env[variable] || port)
const addressOf = (app: (typeof apps)[number]) => `http://localhost:${portOf(app)}`
const runningFile = join(dataFolder(), 'running.json')

type Running = { pids: Record<string, number> }

async function refuseSecondStart(): Promise<void> {
  const text = await readFile(runningFile, 'utf8').catch(() => undefined)
  if (!text) return
  const { pids } = JSON.parse(text) as Running
  if (pids.start && isAlive(pids.start))
    throw new Error(`Thimblely runs already (process ${pids.start}). Stop it there with Ctrl-C first.`)
  await endOrphans(pids)
}

/** A starter that was killed leaves its parts behind; they are ours, by the ids it wrote down. */
async function endOrphans(pids: Record<string, number>): Promise<void> {
  for (const [name, pid] of Object.entries(pids)) {
    if (name === 'start' || name === 'postgres' || !isAlive(pid)) continue
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (!command.includes(root)) continue
    process.kill(pid, 'SIGTERM')
    while (isAlive(pid)) await sleep(50)
  }
}

async function refuseTakenPorts(): Promise<void> {
  for (const app of apps) {
    if (await isPortFree(portOf(app))) continue
    throw new Error(
      `Port ${portOf(app)} of the ${app.name} is taken by another program. Free it, or set ${app.variable} to another one.`,
    )
  }
}

/** Each process tells its figures on a port of its own, counted up from the one that was asked for. */
function metricsPort(place: number): Record<string, string> {
  const first = process.env.METRICS_PORT
  return first ? { METRICS_PORT: String(Number(first) + place) } : {}
}

function makeParts(environment: Record<string, string>): Part[] {
  const nodeOptions: Record<string, string> = dev
    ? { NODE_ENV: 'development', NODE_OPTIONS: '--conditions=development' }
    : { NODE_ENV: 'production' }
  const shared = {
    ...environment,
    ...nodeOptions,
    FILES_FOLDER: filesFolder(),
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  }
  const parts = apps.map(
    (app, place) =>
      new Part({
        name: app.name,
        file: join(root, 'apps', app.name, dev ? 'dev.ts' : 'server.ts'),
        environment: { ...shared, ...metricsPort(place) },
        healthUrl: `${addressOf(app)}/healthz`,
      }),
  )
  const worker = new Part({
    name: 'worker',
    file: join(root, 'packages/api/src/worker.ts'),
    environment: { ...shared, ...metricsPort(apps.length) },
  })
  return [...parts, worker]
}

async function writeRunning(databases: Databases, parts: Part[], logins: DemoLogin[]): Promise<void> {
  const running = {
    apps: Object.fromEntries(apps.map((app) => [app.name, addressOf(app)])),
    databases: { directory: databases.config.directoryUrl, ...databases.config.regions },
    logins,
    pids: {
      start: process.pid,
      ...(databases.server && { postgres: databases.server.pid }),
      ...Object.fromEntries(parts.map((part) => [part.name, part.pid])),
    },
  }
  await writeFile(runningFile, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 })
}

/** The embedded server comes back when it dies; the pools reconnect by themselves. */
function superviseServer(
  databases: Databases,
  key: string,
  changed: () => Promise<void>,
  isStopping: () => boolean,
): void {
  void databases.server?.ended.then(async () => {
    while (!isStopping()) {
      console.error('Postgres ended; starting it again')
      try {
        databases.server = await startEmbedded(key)
        await changed()
        return superviseServer(databases, key, changed, isStopping)
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
        await sleep(500)
      }
    }
  })
}

function printAddresses(logins: DemoLogin[], seconds: string): void {
  console.log(`\nThimblely is ready (${seconds} s).\n`)
  for (const app of apps) {
    console.log(`  ${app.name.padEnd(11)} ${addressOf(app)}`)
    for (const login of logins.filter((one) => one.app === app.name))
      console.log(`  ${' '.repeat(11)} ${login.role.padEnd(14)} ${login.email}  ${login.password}`)
  }
  console.log('\nCtrl-C stops everything.\n')
}

async function start(): Promise<void> {
  const began = performance.now()
  await mkdir(dataFolder(), { recursive: true, mode: 0o755 })
  await refuseSecondStart()
  await refuseTakenPorts()
  const key = await masterKey()
  const databases = await openDatabases(key)
  let stopping = false
  const parts = makeParts(databases.environment)
  let logins: DemoLogin[] = []
  const changed = () => writeRunning(databases, parts, logins)
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    await Promise.all(parts.map((part) => part.stop()))
    await databases.server?.stop()
    await rm(runningFile, { force: true })
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  try {
    const applied = await migrateAll(databases.config)
    if (applied.length > 0) console.log(`Migrated: ${applied.join(', ')}`)
    logins = await ensureDemo(databases.config)
    // What was just loaded is on disk now: a crash in the next minutes has little to replay.
    if (databases.server) await checkpoint(databases.config)
    if (!dev) buildApps()
    for (const part of parts) part.start(() => void changed())
    await Promise.all(parts.map((part) => part.ready(60_000)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return stop(1)
  }
  superviseServer(databases, key, changed, () => stopping)
  await changed()
  printAddresses(logins, ((performance.now() - began) / 1000).toFixed(1))
}

await start().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
