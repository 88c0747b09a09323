import { posix } from 'node:path'

/** Where an import leads: a file of the house (path without ending) or a package from outside. */
export type Target =
  | { inside: true; path: string; bySource: 'relative' | 'package' }
  | { inside: false; name: string }

const packageEntry: Record<string, (rest: string) => string> = {
  api: (rest) => `packages/api/src/${rest}`,
  db: (rest) => `packages/db/src/${rest || 'index'}`,
  ui: (rest) => `packages/ui/src/${rest}`,
}

export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier)
    return { inside: true, path: withoutEnding(path), bySource: 'relative' }
  }
  const app = /^#app\/(.*)$/.exec(specifier)
  if (app) return { inside: true, path: withoutEnding(`${homeOf(from)}/app/${app[1]}`), bySource: 'relative' }
  const own = /^@thimblely\/([^/]+)\/?(.*)$/.exec(specifier)
  if (own) return { inside: true, path: packagePath(own[1] ?? '', own[2] ?? ''), bySource: 'package' }
  return { inside: false, name: specifier }
}

function packagePath(name: string, rest: string): string {
  const entry = packageEntry[name]
  return entry ? withoutEnding(entry(rest)) : `apps/${name}/${rest}`
}

const withoutEnding = (path: string) => path.replace(/\.(tsx?|css|json)$/, '')

/** The workspace a path lives in: `apps/storefront`, `packages/db`, `scripts`; the root is ''. */
export function homeOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  if (top === 'apps' || top === 'packages') return `${top}/${second}`
  return path.includes('/') ? top : ''
}
