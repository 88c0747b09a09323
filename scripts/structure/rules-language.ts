import { posix } from 'node:path'
import type { Facts, MarkName } from './facts.ts'
import { readsEnvironment, writesDdl } from './house.ts'
import { type Problem, problem } from './problem.ts'

const sentences: Record<MarkName, string> = {
  any: 'uses `any`. Name the type, take `unknown` and narrow it, or parse with zod.',
  'non-null': 'asserts with `!`. Handle the missing case, or throw a sentence that says what was expected.',
  'sql.raw':
    'calls sql.raw. Build the statement with sql`...` and sql.identifier, which escape what they are given; only DDL in packages/db may spell a constant out.',
  'ts-ignore': 'silences the compiler. Fix the type, or use @ts-expect-error with the reason after it.',
  'bare-expect-error': 'gives no reason. Write it after @ts-expect-error.',
  todo: 'leaves a note for nobody. Do it now, or open an issue and delete the note.',
  environment:
    'reads process.env. Only packages/db/src/env.ts, packages/api/src/core/env.ts, scripts and config files do; take the value as a typed option.',
}

const allowedIn: Partial<Record<MarkName, readonly RegExp[]>> = {
  environment: readsEnvironment,
  'sql.raw': writesDdl,
}

/** What TypeScript and Drizzle allow and this house does not. */
export function language({ path, marks }: Facts): Problem[] {
  return marks
    .filter(({ name }) => !allowedIn[name]?.some((place) => place.test(path)))
    .map(({ name, line }) => problem('language', path, line, sentences[name]))
}

/** Default exports only where a framework asks for one: route modules, entries, config files, vitest's set-up. */
export function defaultExports(all: Facts[]): Problem[] {
  const routes = routeModules(all)
  return all.flatMap(({ path, defaultExportLine }) => {
    if (defaultExportLine === undefined || routes.has(path) || isFrameworkFile(path)) return []
    const message = 'has a default export. Export by name, so that a thing is called the same everywhere.'
    return [problem('default exports', path, defaultExportLine, message)]
  })
}

function isFrameworkFile(path: string): boolean {
  // A .d.ts describes a module of somebody else's.
  if (/(\.config|\/global-setup|\.d)\.ts$/.test(path)) return true
  return /^apps\/[^/]+\/app\/(root|entry\.client|entry\.server|(.+\/)?routes)\.tsx?$/.test(path)
}

/** The modules that some routes.ts names, seen from the app's folder or from the file itself. */
function routeModules(all: Facts[]): Set<string> {
  const modules = new Set<string>()
  for (const { path, strings } of all) {
    const app = /^(apps\/[^/]+\/app)\/(.+\/)?routes\.ts$/.exec(path)?.[1]
    if (!app) continue
    for (const text of strings.filter((s) => /\.tsx?$/.test(s))) {
      modules.add(posix.join(app, text))
      modules.add(posix.join(posix.dirname(path), text))
    }
  }
  return modules
}
