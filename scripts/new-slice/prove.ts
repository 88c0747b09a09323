import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Outcome, runSteps, type Step, summary } from '../steps/run-steps.ts'
import { listFiles } from '../structure/files.ts'

const root = join(import.meta.dirname, '../..')

// What tools keep beside the packages: a copy must not write into ours.
const caches = /^\.(cache|vite.*|drift.*)$/

/** The packages come along as links; the links between our own packages are copied, so they point into the copy. */
function linkPackages(copy: string): void {
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !caches.test(one)))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  for (const folder of globSync('{apps,packages}/*/node_modules', { cwd: root })) {
    const names = readdirSync(join(root, folder)).filter((one) => !caches.test(one))
    const options = { recursive: true, verbatimSymlinks: true }
    for (const name of names) cpSync(join(root, folder, name), join(copy, folder, name), options)
  }
}

/** The house as it stands, uncommitted work included, in a folder of its own. */
function copyHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'slice-'))
  // Postgres runs as another user when we are root, and has to reach its files.
  chmodSync(copy, 0o755)
  for (const path of listFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  linkPackages(copy)
  return copy
}

function stepsOf(copy: string, noun: string, part: string): Step[] {
  const script = (name: string, path: string, ...args: string[]): Step => ({
    name,
    command: process.execPath,
    args: [path, ...args],
    cwd: copy,
  })
  const tests = (name: string, folder: string, ...files: string[]): Step => ({
    name,
    command: 'vitest',
    args: ['run', ...files],
    cwd: join(copy, folder),
  })
  const catalogue = ['register', 'tenancy', 'catalogue-lint', 'residency'].map(
    (file) => `src/${file}.test.ts`,
  )
  return [
    { name: 'git', command: 'git', args: ['init', '--quiet'], cwd: copy },
    script('new slice', 'scripts/new-slice.ts', noun),
    script('new part', 'scripts/new-slice.ts', noun, '--part', part),
    script('verify', 'scripts/verify.ts'),
    script('drift', 'packages/db/src/cli.ts', 'drift'),
    tests('catalogue', 'packages/db', ...catalogue),
    tests('api', 'packages/api', `src/${noun}`, 'src/architecture.test.ts'),
    script('a second time', 'scripts/new-slice.ts', noun),
  ]
}

/** Writes a slice and a part of it into a copy of the house, and lets everything that judges a slice judge them. */
export async function proveSlice(noun: string, part: string): Promise<Outcome[]> {
  const copy = copyHouse()
  try {
    const outcomes = await runSteps(stepsOf(copy, noun, part), 1)
    return outcomes.map((outcome) =>
      outcome.name === 'a second time'
        ? { ...outcome, passed: !outcome.passed && outcome.output.includes('is there already') }
        : outcome,
    )
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const [noun = 'size-charts', part = 'entries'] = process.argv.slice(2)
  const started = performance.now()
  const outcomes = await proveSlice(noun, part)
  console.log(summary(outcomes, (performance.now() - started) / 1000))
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1
}
