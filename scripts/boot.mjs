// The one entry of every root command. Plain JavaScript, since it may be run by any Node from 18 on: it installs what
// the lockfile names, and goes on with the project's own Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const root = new URL('..', import.meta.url).pathname
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.thimblely-install')

const commands = {
  start: ['scripts/start.ts'],
  dev: ['scripts/start.ts', '--dev'],
  test: ['scripts/test.ts'],
  verify: ['scripts/verify.ts'],
  build: ['scripts/build.ts'],
  budgets: ['scripts/budgets.ts'],
  db: ['scripts/db.ts'],
  'new-slice': ['scripts/new-slice.ts'],
  proportions: ['scripts/proportions.ts'],
  bench: ['scripts/bench.ts'],
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 18)
  fail(`Node ${process.versions.node} is too old to start the installation. Any Node from 18 on will do.`)

const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (!command) fail(`There is no command "${name}". Known are: ${Object.keys(commands).join(', ')}.`)

/** The lockfile and every manifest: a change in one of them means that an installation is due. */
function wanted() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  return files
    .reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash('sha256'))
    .digest('hex')
}

function install() {
  const pnpm = process.env.npm_execpath
  const runsInNode = pnpm && /\.[cm]?js$/.test(pnpm)
  const [program, args] = runsInNode ? [process.execPath, [pnpm]] : [pnpm || 'pnpm', []]
  const result = spawnSync(program, [...args, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (result.error || result.status !== 0)
    fail('The installation did not finish. Run "npx pnpm install" to see why.')
  writeFileSync(stamp, wanted())
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) install()

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: '1' }
const child = spawnSync(join(bin, 'node'), ['--env-file-if-exists=.env', ...command, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env,
})
process.exit(child.status ?? 1)
