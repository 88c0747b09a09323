import type { ParseArgsConfig } from 'node:util'
import type { SeedTools } from '../seed/demo.ts'

/** The caller asked for something that does not exist; the command ends with 2. */
export class UsageError extends Error {}

export type Invocation = {
  words: string[]
  flags: Record<string, string | boolean | undefined>
  say: (line: string) => void
  /** Password hashing and file stores, which live above this package. */
  seedTools?: SeedTools
}

export type Command = {
  /** What follows the command's name. */
  usage: string
  summary: string
  /** How many words it takes, besides flags. */
  words: number
  flags?: NonNullable<ParseArgsConfig['options']>
  run: (invocation: Invocation) => Promise<void>
}

export function textFlag({ flags }: Invocation, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}
