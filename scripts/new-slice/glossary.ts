import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SliceError, type Words } from './words.ts'

const listed = (cell: string | undefined) =>
  (cell ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean)

/** Refuses a word that docs/glossary.md replaced by another one. */
export function checkGlossary(root: string, { word, words }: Pick<Words, 'word' | 'words'>): void {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
  const known = new Set(rows.flatMap(([term]) => listed(term)))
  const instead = rows.filter(([, , not]) => listed(not).includes(word)).map(([term]) => term?.trim())
  if (known.has(word) || instead.length === 0) return
  throw new SliceError(`docs/glossary.md has no "${words}": it says ${instead.join(' or ')}.`)
}
