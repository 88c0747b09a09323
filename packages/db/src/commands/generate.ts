import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Part } from '../migrate.ts'
import { type Command, UsageError } from './command.ts'
import { generateMigration, packageFolder } from './drizzle-kit.ts'

const parts: readonly Part[] = ['directory', 'region']

async function sqlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
}

async function newFiles(folder: string, work: () => Promise<void>): Promise<string[]> {
  const before = new Set(await sqlFiles(folder))
  await work()
  return (await sqlFiles(folder)).filter((name) => !before.has(name))
}

export const generateCommand: Command = {
  usage: '<name>',
  summary: 'write the migrations that the schema needs',
  words: 1,
  run: async ({ words: [name = ''], say }) => {
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      throw new UsageError(`"${name}" is not a migration's name; write it like add_order_notes.`)
    for (const part of parts) {
      const folder = join(packageFolder, 'migrations', part)
      const files = await newFiles(folder, () => generateMigration(part, `./migrations/${part}`, name))
      say(`${part}: ${files.length > 0 ? files.join(', ') : 'nothing to write'}`)
    }
  },
}

/** The SQL that is missing from a part's migrations, found in a copy of them. */
async function driftOf(part: Part): Promise<string> {
  const copy = await mkdtemp(join(packageFolder, 'node_modules', '.drift-'))
  try {
    await cp(join(packageFolder, 'migrations', part), copy, { recursive: true })
    const out = `./${relative(packageFolder, copy)}`
    const files = await newFiles(copy, () => generateMigration(part, out, 'drift'))
    const texts = await Promise.all(files.map((file) => readFile(join(copy, file), 'utf8')))
    return texts.join('\n')
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

export const driftCommand: Command = {
  usage: '',
  summary: 'fail when the schema says something that no migration does',
  words: 0,
  run: async ({ say }) => {
    const drifted: Part[] = []
    for (const part of parts) {
      const text = await driftOf(part)
      if (!text) continue
      drifted.push(part)
      say(`-- ${part}\n${text}`)
    }
    if (drifted.length > 0)
      throw new Error(
        `The ${drifted.join(' and ')} schema is ahead of its migrations. Run: pnpm db generate <name>`,
      )
    say('Schema and migrations agree.')
  },
}
