import { parseArgs } from 'node:util'
import { backupCommand } from './commands/backup.ts'
import { type Command, UsageError } from './commands/command.ts'
import { rebuildDirectoryCommand, retireCommand, settleClaimsCommand } from './commands/directory.ts'
import { driftCommand, generateCommand } from './commands/generate.ts'
import { migrateCommand } from './commands/migrate.ts'
import { restoreCommand } from './commands/restore.ts'
import { seedCommand } from './commands/seed.ts'
import { statusCommand } from './commands/status.ts'
import type { SeedTools } from './seed/demo.ts'

const commands: Record<string, Command> = {
  migrate: migrateCommand,
  status: statusCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'rebuild-directory': rebuildDirectoryCommand,
  'settle-claims': settleClaimsCommand,
  retire: retireCommand,
  generate: generateCommand,
  drift: driftCommand,
  seed: seedCommand,
}

const synopsis = (name: string, usage: string) => `pnpm db ${name} ${usage}`.trim()

function overview(): string {
  const lines = Object.entries(commands).map(
    ([name, { usage, summary }]) => `  ${synopsis(name, usage)}\n      ${summary}`,
  )
  return ['Commands:', ...lines].join('\n')
}

function parse(name: string, command: Command, args: string[]) {
  const expected = `Use it like this: ${synopsis(name, command.usage)}`
  try {
    const { values, positionals } = parseArgs({ args, options: command.flags ?? {}, allowPositionals: true })
    if (positionals.length !== command.words) throw new UsageError(expected)
    return { words: positionals, flags: values as Record<string, string | boolean | undefined> }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${expected}`)
  }
}

/** Runs one command and answers with the process's exit code. */
export async function runCli(
  args: readonly string[],
  say: (line: string) => void,
  complain: (line: string) => void,
  seedTools?: SeedTools,
): Promise<number> {
  const [name = 'help', ...rest] = args
  if (['help', '--help', '-h'].includes(name)) {
    say(overview())
    return 0
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(`There is no command "${name}".\n${overview()}`)
    await command.run({ ...parse(name, command, rest), say, seedTools })
    return 0
  } catch (error) {
    complain(error instanceof Error ? error.message || String(error) : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}

if (import.meta.main) {
  process.exitCode = await runCli(
    process.argv.slice(2),
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  )
}
