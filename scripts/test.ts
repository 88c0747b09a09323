import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')

type Tally = { suite: string; passed: number; failed: number }

function run(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a package's vitest and reads its own count; a run that counted nothing has failed. */
async function vitest(
  suite: string,
  folder: string,
  reports: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Tally> {
  const report = join(reports, `${suite.replaceAll(/\W+/g, '-')}.json`)
  const bin = join(root, folder, 'node_modules', '.bin', 'vitest')
  const code = await run(
    bin,
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: join(root, folder), env },
  )
  const counted = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
    numPassedTests?: number
    numTotalTests?: number
  }
  const passed = counted.numPassedTests ?? 0
  const failed = (counted.numTotalTests ?? 0) - passed
  return { suite, passed, failed: code === 0 && passed > 0 ? failed : Math.max(1, failed) }
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

async function playwright(app: string, reports: string, runningFile: string): Promise<Tally> {
  const report = join(reports, `e2e-${app}.json`)
  const folder = join(root, 'apps', app)
  const bin = join(folder, 'node_modules', '.bin', 'playwright')
  const env = { RUNNING_FILE: runningFile, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await run(bin, ['test', '--reporter=list,json'], { cwd: folder, env })
  const { stats } = JSON.parse(await readFile(report, 'utf8').catch(() => '{"stats":{}}')) as PlaywrightReport
  const passed = stats.expected ?? 0
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0) + (stats.skipped ?? 0)
  return { suite: `e2e ${app}`, passed, failed: code === 0 && passed > 0 ? failed : Math.max(1, failed) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The whole house with the demo world, in a folder and on ports of its own, as `pnpm start` runs it. */
async function withHouse<T>(work: (runningFile: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'thimblely-house-'))
  await run('chmod', ['755', folder])
  const names = ['STOREFRONT_PORT', 'WORKSPACE_PORT', 'ADMIN_PORT', 'POSTGRES_PORT']
  const ports = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, String(await freePort())])),
  )
  const house = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
    cwd: root,
    env: { ...process.env, ...ports, THIMBLELY_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => house.once('exit', () => resolve()))
  try {
    await new Promise<void>((resolve, reject) => {
      house.stdout.on('data', (chunk: Buffer) => {
        process.stdout.write(chunk)
        if (chunk.toString().includes('Thimblely is ready')) resolve()
      })
      void ended.then(() => reject(new Error('The house did not start; see above.')))
    })
    return await work(join(folder, 'running.json'))
  } finally {
    house.kill('SIGINT')
    await Promise.race([ended, sleep(30_000)])
    await rm(folder, { recursive: true, force: true })
  }
}

async function browserTests(reports: string): Promise<Tally[]> {
  return withHouse(async (runningFile) => {
    const tallies: Tally[] = []
    for (const app of ['storefront', 'workspace', 'admin'])
      tallies.push(await playwright(app, reports, runningFile))
    // Last, since it kills parts of the house.
    tallies.push(
      await vitest('house', '.', reports, ['--config', 'scripts/vitest.house.config.ts'], {
        RUNNING_FILE: runningFile,
      }),
    )
    return tallies
  }).catch((error: Error) => {
    console.error(error.message)
    return [{ suite: 'e2e', passed: 0, failed: 1 }]
  })
}

const reports = await mkdtemp(join(tmpdir(), 'thimblely-reports-'))
const tallies = [
  await vitest('scripts', '.', reports, ['--config', 'scripts/vitest.config.ts']),
  await vitest('ui', 'packages/ui', reports),
  await vitest('db', 'packages/db', reports),
  await vitest('api', 'packages/api', reports),
  // Any use of the outer pool inside a transaction would wait for itself here.
  await vitest(
    'api, pool of 1',
    'packages/api',
    reports,
    ['src/clients', 'src/trpc.test.ts', 'src/worker.test.ts', 'src/core/idempotency.test.ts'],
    { TEST_POOL_SIZE: '1' },
  ),
  ...(await browserTests(reports)),
]
await rm(reports, { recursive: true, force: true })

console.log('')
for (const { suite, passed, failed } of tallies)
  console.log(
    `  ${suite.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`,
  )
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
