import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folders, rootFiles } from '../structure/house.ts'
import { type Problem, problem } from '../structure/problem.ts'
import { codeSpans, fileLinks } from './spans.ts'

const placeholder = /[<>]|NNNN|\.\.\./
const madeByRunning = /(^|\/)(node_modules|build|\.data|\.turbo|\.react-router)(\/|$)/

/** Every path that a document names is there. */
export function paths(root: string, path: string, markdown: string): Problem[] {
  const quoted = codeSpans(markdown)
    .filter(({ fenced }) => !fenced)
    .flatMap(({ text, line }) => text.split(/\s+/).map((word) => ({ named: bare(word), line })))
    .filter(({ named }) => isOurPath(named) && !exists(root, named))
  const linked = fileLinks(markdown)
    .map(({ target, line }) => ({ named: join(dirname(path), target), line }))
    .filter(({ named }) => !existsSync(join(root, named)))
  return [...quoted, ...linked].map(({ named, line }) => {
    return problem(
      'paths',
      path,
      line,
      `names ${named}, which does not exist. Correct the path or drop the sentence.`,
    )
  })
}

/** Without a line number, an anchor, or the punctuation around it. */
const bare = (word: string) => word.replace(/(:\d+|#\S*)$/, '').replace(/^["'(]+|["'),.;]+$/g, '')

function isOurPath(word: string): boolean {
  if (placeholder.test(word) || madeByRunning.test(word)) return false
  const [top = '', ...rest] = word.split('/')
  return rest.length > 0 ? folders[''].includes(top) : rootFiles.includes(top)
}

function exists(root: string, named: string): boolean {
  return /[*{]/.test(named) ? globSync(named, { cwd: root }).length > 0 : existsSync(join(root, named))
}
