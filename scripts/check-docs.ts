import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from './docs/rules-commands.ts'
import { paths } from './docs/rules-paths.ts'
import { changelog, decisions } from './docs/rules-records.ts'
import { listFiles } from './structure/files.ts'
import { type Problem, problem, report } from './structure/problem.ts'

const required = ['README.md', 'CONTRIBUTING.md']

/** Everything that the documents under `root` say and that is not so. */
export function checkDocs(root: string): Problem[] {
  const files = listFiles(root)
  const missing = required.filter((path) => !files.includes(path))
  return [
    ...missing.map((path) => problem('documents', path, 1, 'is missing.')),
    ...files.filter(isDocument).flatMap((path) => documentProblems(root, path)),
    ...changelog(textOf(root, 'CHANGELOG.md')),
    ...decisions(files),
  ]
}

const isDocument = (path: string) => required.includes(path) || /^(docs|apps|packages)\/.*\.md$/.test(path)

function documentProblems(root: string, path: string): Problem[] {
  const markdown = textOf(root, path) ?? ''
  // A superseded decision is history and is never edited, so it may name what is gone.
  if (path.startsWith('docs/decisions/') && /^\W*superseded by\b/im.test(markdown)) return []
  return [...paths(root, path, markdown), ...commands(root, path, markdown)]
}

function textOf(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

if (import.meta.main) {
  report('check-docs', checkDocs(join(import.meta.dirname, '..')), 'every path and command exists')
}
