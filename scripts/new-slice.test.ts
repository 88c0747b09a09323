import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Only ever called with what it refuses: it would write into the house. */
function refusalOf(...args: string[]): string {
  const script = join(import.meta.dirname, 'new-slice.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  expect(status, stdout).toBe(1)
  return stderr
}

it.each([
  ['nothing', [], 'Use it like this: pnpm new-slice <noun>'],
  ['two nouns', ['orders', 'shows'], 'Use it like this'],
  ['an unknown option', ['orders', '--parts', 'x'], '--parts'],
  ['no plural', ['order'], '"order" is not a plural'],
  ['a word that the glossary replaced', ['customers'], 'it says client or shopper'],
  ['a slice that is there', ['clients'], 'packages/api/src/clients is there already'],
  [
    'a part whose table is there',
    ['clients', '--part', 'interactions'],
    'has public.client_interactions already',
  ],
])('refuses %s in a sentence, without a stack', (_, args, words) => {
  const refusal = refusalOf(...args)
  expect(refusal).toContain(words)
  expect(refusal).not.toMatch(/^\s+at /m)
})
