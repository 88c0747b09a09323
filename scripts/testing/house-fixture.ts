import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { checkStructure } from '../check-structure.ts'

/** A small git work tree with these files, gone when the test ends. */
export function house(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  execFileSync('git', ['init', '--quiet'], { cwd: root })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** `path:line rule` for every problem that check-structure finds in a house with these files. */
export function structureProblems(files: Record<string, string>): string[] {
  return checkStructure(house(files)).map(({ path, line, rule }) => `${path}:${line} ${rule}`)
}

/** A source file that imports each of these and does nothing else. */
export function importing(...specifiers: string[]): string {
  const lines = specifiers.map((specifier) => `import '${specifier}'`)
  return `${lines.join('\n')}\nexport const here = 1\n`
}
