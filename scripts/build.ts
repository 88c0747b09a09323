import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const buildArguments = [
  'run',
  'build',
  '--output-logs=errors-only',
  '--no-update-notifier',
  '--concurrency=2',
]

/** turbo asks for pnpm on the path, where it stands only below `npx pnpm`. */
function turboCommand(): [string, string[]] {
  const hasPnpm = spawnSync('pnpm', ['--version'], { stdio: 'ignore' }).status === 0
  if (hasPnpm) return [join(root, 'node_modules', '.bin', 'turbo'), buildArguments]
  return ['npx', ['-y', 'pnpm', 'exec', 'turbo', ...buildArguments]]
}

/** Builds the apps whose sources changed; turbo remembers the others. */
export function buildApps(): void {
  const [command, args] = turboCommand()
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('The build failed; see above.')
}

if (import.meta.main) buildApps()
