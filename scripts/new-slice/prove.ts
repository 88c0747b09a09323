import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
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

export type Proof = { step: string; passed: boolean; output: string; seconds: number }

type Step = { step: string; folder?: string; args: string[] }

function run(copy: string, { step, folder = '.', args: [command = '', ...args] }: Step): Proof {
  const started = performance.now()
  const cwd = join(copy, folder)
  const PATH = [join(cwd, 'node_modules/.bin'), join(copy, 'node_modules/.bin'), process.env.PATH].join(
    delimiter,
  )
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = (performance.now() - started) / 1000
  return { step, passed: status === 0, output: `${stdout}${stderr}${error?.message ?? ''}`, seconds }
}

function stepsOf(noun: string, part: string): Step[] {
  const newSlice = ['node', 'scripts/new-slice.ts']
  const catalogue = ['register', 'tenancy', 'catalogue-lint', 'residency'].map(
    (name) => `src/${name}.test.ts`,
  )
  return [
    { step: 'git', args: ['git', 'init', '--quiet'] },
    { step: 'new slice', args: [...newSlice, noun] },
    { step: 'new part', args: [...newSlice, noun, '--part', part] },
    { step: 'verify', args: ['node', 'scripts/verify.ts'] },
    { step: 'drift', args: ['node', 'packages/db/src/cli.ts', 'drift'] },
    { step: 'catalogue', folder: 'packages/db', args: ['vitest', 'run', ...catalogue] },
    {
      step: 'api',
      folder: 'packages/api',
      args: ['vitest', 'run', `src/${noun}`, 'src/architecture.test.ts'],
    },
  ]
}

/** Writes a slice and a part of it into a copy of the house, and lets everything that judges a slice judge them. */
export function proveSlice(noun: string, part: string): Proof[] {
  const copy = copyHouse()
  try {
    const proofs: Proof[] = []
    for (const step of stepsOf(noun, part)) {
      const proof = run(copy, step)
      proofs.push(proof)
      if (!proof.passed && step.step.startsWith('new')) break
    }
    const again = run(copy, { step: 'a second time', args: ['node', 'scripts/new-slice.ts', noun] })
    const refused = !again.passed && again.output.includes('is there already')
    return [...proofs, { ...again, passed: refused }]
  } finally {
    if (existsSync(copy)) rmSync(copy, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const [noun = 'size-charts', part = 'entries'] = process.argv.slice(2)
  const proofs = proveSlice(noun, part)
  for (const { passed, output } of proofs) if (!passed) console.log(output)
  for (const { step, passed, seconds } of proofs)
    console.log(`${step.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${passed ? 'passed' : 'FAILED'}`)
  process.exitCode = proofs.every(({ passed }) => passed) ? 0 : 1
}
