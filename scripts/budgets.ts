import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** JavaScript that a page may load at first, in kB gzip; and how much more each further route may add. */
const budgets = {
  storefront: { page: 140, route: Number.POSITIVE_INFINITY },
  workspace: { page: 220, route: 40 },
  admin: { page: 200, route: Number.POSITIVE_INFINITY },
} as const

type Route = {
  id: string
  parentId?: string
  path?: string
  index?: boolean
  module: string
  imports?: string[]
  hasComponent?: boolean
}
type Manifest = { entry: { module: string; imports: string[] }; routes: Record<string, Route> }

const root = join(import.meta.dirname, '..')

export type PageWeight = { app: string; route: string; kilobytes: number; own: number }

function manifestOf(client: string): Manifest {
  const file = readdirSync(join(client, 'assets')).find((name) => /^manifest-.*\.js$/.test(name))
  if (!file) throw new Error(`${client} has no manifest: build it first`)
  const text = readFileSync(join(client, 'assets', file), 'utf8')
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest
}

function filesOf(manifest: Manifest, route: Route): Set<string> {
  const files = new Set([
    manifest.entry.module,
    ...manifest.entry.imports,
    route.module,
    ...(route.imports ?? []),
  ])
  const parent = route.parentId ? manifest.routes[route.parentId] : undefined
  if (parent) for (const file of filesOf(manifest, parent)) files.add(file)
  return files
}

/** What each page of a built app loads before it can be used. */
export function weighApp(app: keyof typeof budgets): PageWeight[] {
  const client = join(root, 'apps', app, 'build', 'client')
  const manifest = manifestOf(client)
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(client, file)), { level: 9 }).length
    sizes.set(file, known)
    return known
  }
  const kilobytes = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0) / 1000
  // A layout is no page of its own: it is weighed with each page inside it.
  const layouts = new Set(Object.values(manifest.routes).map((route) => route.parentId))
  return Object.values(manifest.routes)
    .filter((route) => route.hasComponent !== false && !layouts.has(route.id))
    .map((route) => {
      const parent = route.parentId ? manifest.routes[route.parentId] : undefined
      const inherited = parent ? filesOf(manifest, parent) : new Set<string>()
      const files = filesOf(manifest, route)
      return {
        app,
        route: route.id,
        kilobytes: kilobytes(files),
        own: kilobytes([...files].filter((file) => !inherited.has(file))),
      }
    })
}

function overBudget({ app, kilobytes, own }: PageWeight): boolean {
  const { page, route } = budgets[app as keyof typeof budgets]
  return kilobytes > page + (Number.isFinite(route) ? route : 0) || own > route
}

if (import.meta.main) {
  const pages = (Object.keys(budgets) as (keyof typeof budgets)[]).flatMap(weighApp)
  const heavy = pages.filter(overBudget)
  for (const app of Object.keys(budgets)) {
    const [worst] = pages.filter((page) => page.app === app).toSorted((a, b) => b.kilobytes - a.kilobytes)
    console.log(
      `${app.padEnd(11)} heaviest page ${worst?.kilobytes.toFixed(1)} kB gzip (${worst?.route}), allowed ${budgets[app as keyof typeof budgets].page}`,
    )
  }
  for (const { app, route, kilobytes, own } of heavy)
    console.error(`${app}: ${route} loads ${kilobytes.toFixed(1)} kB gzip, ${own.toFixed(1)} of it its own`)
  process.exit(heavy.length > 0 ? 1 : 0)
}
