import { posix } from 'node:path'
import type { Facts } from './facts.ts'
import { allowedBarrels, bannedNames, folders, rootFiles } from './house.ts'
import { type Problem, problem } from './problem.ts'

/** The top of the house, and the two floors below it, hold what the map says and nothing else. */
export function topLevel(paths: string[]): Problem[] {
  const seen = new Set<string>()
  return paths.flatMap((path) => {
    const stray = strayOf(path)
    if (!stray || seen.has(stray)) return []
    seen.add(stray)
    const message = `${stray} is not on the map of the house. Move it into apps, packages, docs or scripts; a new place needs a decision in docs/decisions and a line in scripts/structure/house.ts.`
    return [problem('top level', path, 1, message)]
  })
}

function strayOf(path: string): string | undefined {
  const [top = '', second, third] = path.split('/')
  if (second === undefined) return rootFiles.includes(top) ? undefined : top
  if (!folders[''].includes(top)) return `${top}/`
  if (top !== 'apps' && top !== 'packages') return undefined
  if (third === undefined) return path
  return folders[top].includes(second) ? undefined : `${top}/${second}/`
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** A name says what is inside; a drawer's name says that nobody decided. */
export function names(path: string): Problem[] {
  if (!/^(apps|packages|scripts)\/.*\.(tsx?|mts|mjs|js|css)$/.test(path)) return []
  const file = posix.basename(path)
  const stems = [...posix.dirname(path).split('/'), file.split('.')[0] ?? '']
  const banned = stems.find((stem) => bannedNames.includes(stem))
  if (banned) {
    const message = `"${banned}" says nothing about what is inside. Name the file after the noun or the rule it holds.`
    return [problem('names', path, 1, message)]
  }
  if (kebab.test(file)) return []
  return [problem('names', path, 1, `"${file}" is not kebab-case. Rename it, like order-status-badge.tsx.`)]
}

/** No barrels: an import names the file that holds the thing. */
export function barrels({ path, onlyReexports }: Facts): Problem[] {
  if (allowedBarrels.includes(path)) return []
  const isIndex = /(^|\/)index\.tsx?$/.test(path)
  if (!isIndex && !onlyReexports) return []
  const message =
    'is a barrel. Import from the file that holds the thing; the only barrels are the schema graph and the doors of the api.'
  return [problem('barrels', path, 1, message)]
}
