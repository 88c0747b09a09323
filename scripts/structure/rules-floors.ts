import type { Facts, ImportFact } from './facts.ts'
import {
  browserSafeCore,
  browserSafeDb,
  databaseDrivers,
  isTest,
  isTooling,
  singleDoors,
  slotsWithDatabase,
} from './house.ts'
import { type Problem, problem } from './problem.ts'
import { slicePlace } from './slices.ts'
import { homeOf, targetOf } from './targets.ts'

type Floor = 'app' | 'api' | 'db' | 'ui' | 'scripts' | 'root'

function floorOf(path: string): Floor {
  const home = homeOf(path)
  if (home.startsWith('apps/')) return 'app'
  if (home === 'packages/api') return 'api'
  if (home === 'packages/db') return 'db'
  if (home === 'packages/ui') return 'ui'
  return home === 'scripts' ? 'scripts' : 'root'
}

/** Floors that each floor may stand on; its own home is always allowed. */
const standsOn: Record<Floor, readonly Floor[]> = {
  app: ['api', 'ui'],
  api: ['db'],
  db: [],
  ui: [],
  scripts: ['api', 'db'],
  root: [],
}

const advice: Record<string, string> = {
  'app>db': 'An app reaches the database through the api: add a query or a command to the slice and call it.',
  'app>app': 'Apps do not share code with each other: move the part to packages/ui or to the api.',
  'api>ui': 'The api knows nothing of the screen: return data and let the app draw it.',
  'ui>api':
    'packages/ui could ship in another product: take the data by props, not even a type from the api.',
  'ui>db':
    'packages/ui could ship in another product: take the data by props, not even a type from the database.',
  'db>api': 'packages/db is the ground floor: move what both need into packages/db.',
}

/** Every import leads down: apps -> api -> db, and beside it to ui. */
export function floors({ path, imports }: Facts): Problem[] {
  return imports.flatMap((found) => {
    const broken = wrongFloor(path, found) ?? wrongDoor(path, found) ?? wrongDriver(path, found)
    return broken ? [problem('floors', path, found.line, `imports ${found.specifier}. ${broken}`)] : []
  })
}

function wrongFloor(path: string, { specifier }: ImportFact): string | undefined {
  const target = targetOf(path, specifier)
  if (!target.inside || homeOf(target.path) === homeOf(path)) return undefined
  const from = floorOf(path)
  const to = floorOf(target.path)
  if (!standsOn[from].includes(to)) {
    return (
      advice[`${from}>${to}`] ?? `Nothing in ${homeOf(path) || 'the root'} may import ${homeOf(target.path)}.`
    )
  }
  if (target.bySource === 'relative' && from !== 'scripts') {
    return `Cross into another package by its name (@thimblely/${to}/...), never by a relative path.`
  }
  return undefined
}

function wrongDoor(path: string, { specifier }: ImportFact): string | undefined {
  const target = targetOf(path, specifier)
  if (!target.inside) return undefined
  const to = floorOf(target.path)
  if (floorOf(path) === 'app' && to === 'api' && !isApiDoor(path, target.path)) {
    const core = browserSafeCore.map((name) => `core/${name}`).join(', ')
    return `An app enters the api by server, client, */input, */rules or browser-safe core (${core}).`
  }
  if (to === 'db' && floorOf(path) === 'api' && !mayTouchDatabase(path, target.path)) {
    return 'Only commands, queries, jobs and core reach packages/db: move this into one of them.'
  }
  if (/\/src\/testing\//.test(target.path) && !mayUseTesting(path)) {
    return 'Testing code stays out of the product: only tests, testing, seed and bench import it.'
  }
  return undefined
}

function isApiDoor(from: string, target: string): boolean {
  const inner = target.replace('packages/api/src/', '')
  if (inner === 'server' || inner === 'client' || /\/(input|rules)$/.test(inner)) return true
  if (browserSafeCore.some((name) => inner === `core/${name}`)) return true
  return inner.startsWith('testing/') && isTooling(from)
}

function mayTouchDatabase(path: string, target: string): boolean {
  const inner = path.replace('packages/api/', '')
  if (/^src\/(core|testing)\//.test(inner) || /^src\/(server|worker)\.ts$/.test(inner)) return true
  if (isTooling(path) || browserSafeDb.some((name) => target === `packages/db/src/${name}`)) return true
  const slot = slicePlace(path)?.slot
  return slot !== undefined && slotsWithDatabase.includes(slot)
}

function mayUseTesting(path: string): boolean {
  return isTooling(path) || /\/src\/(testing|seed)\//.test(path) || path.startsWith('scripts/')
}

function wrongDriver(path: string, { specifier }: ImportFact): string | undefined {
  const target = targetOf(path, specifier)
  if (target.inside) return undefined
  const door = Object.entries(singleDoors).find(
    ([name]) => target.name === name || target.name.startsWith(`${name}/`),
  )
  if (door && !door[1].test(path) && !isTest(path)) {
    return `${door[0]} stays behind one file, so that it can be replaced: use what that file exports.`
  }
  if (!databaseDrivers.test(target.name) || ['db', 'scripts', 'root'].includes(floorOf(path)))
    return undefined
  if (floorOf(path) === 'api' && mayTouchDatabase(path, '')) return undefined
  return 'SQL is written in commands, queries, jobs and core of the api, and in packages/db. Nowhere else.'
}
