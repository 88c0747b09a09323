import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const turbo = join(import.meta.dirname, '..', 'node_modules', '.bin', 'turbo')

/** Builds the apps whose sources changed; turbo remembers the others. */
export function buildApps(): void {
  const { status } = spawnSync(turbo, ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The build failed; see above.')
}

if (import.meta.main) buildApps()
