import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { planSlice, writeSlice } from './new-slice/slice.ts'
import { migrationsFolder } from './new-slice/wiring.ts'
import { SliceError, type Words, wordsOf } from './new-slice/words.ts'

const usage = `Use it like this: pnpm new-slice <noun> [--part <part>] [--one <singular>] [--group <rail group>]
  pnpm new-slice orders                  a slice: table, api, pages and tests
  pnpm new-slice shows --part tickets    a part of the slice shows
  pnpm new-slice dice --one die          a noun whose singular the rules of spelling do not give
  pnpm new-slice orders --group Make     its place in the workspace's rail, Sell when nothing is said`

const root = join(import.meta.dirname, '..')

function run(command: string, args: string[]): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (error || status !== 0)
    throw new SliceError(`${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`)
  return stdout
}

function parsed(args: string[]) {
  const options = { part: { type: 'string' }, one: { type: 'string' }, group: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [noun, ...others] = positionals
    if (noun !== undefined && others.length === 0) return { noun, ...values }
  } catch (error) {
    throw new SliceError(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
  throw new SliceError(usage)
}

/** What no template can know: the format of the rest, the SQL, and the list of what stays in a region. */
async function finish(words: Words, paths: string[]): Promise<void> {
  run(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...paths])
  run(process.execPath, ['packages/db/src/cli.ts', 'generate', `add_${words.table}`])
  run(process.execPath, ['packages/db/src/residency-report.ts'])
}

function report({ path, words, permission }: Words, created: string[], changed: string[]): string {
  const list = (paths: string[]) => paths.toSorted().map((file) => `  ${file}`)
  return [
    'Written:',
    ...list(created),
    `  ${migrationsFolder}/*_add_*.sql`,
    'Changed:',
    ...list([...changed, 'docs/residency.md']),
    '',
    'Now make it yours:',
    `  1. Columns of the ${words} in packages/db/src/schema/${path}.ts; until it is committed, write the migration anew.`,
    `  2. States and their moves in packages/db/src/states.ts, decisions in packages/api/src/${path}/rules.ts.`,
    `  3. Who may read and write: ${permission}.read and ${permission}.write in packages/api/src/core/permissions.ts.`,
    `  4. Its word in docs/glossary.md, and its place in apps/workspace/app/shell/rooms.ts.`,
    '  5. pnpm verify, then pnpm test.',
  ].join('\n')
}

async function newSlice(args: string[]): Promise<void> {
  const { noun, part, one, group = 'Sell' } = parsed(args)
  const words = wordsOf(noun, { part, one })
  const plan = planSlice(root, words, group)
  const created = Object.keys(plan.created)
  const changed = Object.keys(plan.changed)
  await writeSlice(root, plan, () => finish(words, [...created, ...changed]))
  console.log(report(words, created, changed))
}

await newSlice(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof SliceError)) throw error
  console.error(error.message)
  process.exitCode = 1
})
