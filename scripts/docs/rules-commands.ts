import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '../structure/problem.ts'
import { codeSpans } from './spans.ts'

const pnpmOwn =
  /^(add|approve-builds|audit|config|dlx|exec|fetch|help|i|install|list|outdated|patch|patch-commit|prune|rebuild|remove|store|update|why)$/
const call = /\bpnpm(?:@[\w.]+)?((?:\s+-\S+)*)(?:\s+run)?\s+([a-z][\w:-]*)/g

/** Every `pnpm <script>` that a document names is in package.json. */
export function commands(root: string, path: string, markdown: string): Problem[] {
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return codeSpans(markdown).flatMap(({ text, line }) =>
    [...text.matchAll(call)].flatMap(([, flags = '', name = '']) => {
      if (/\s(-C|-F|--filter|--dir)\b/.test(flags) || pnpmOwn.test(name) || name in scripts) return []
      const message = `names pnpm ${name}, which package.json does not have. Its scripts are ${Object.keys(scripts).join(', ')}.`
      return [problem('commands', path, line, message)]
    }),
  )
}
