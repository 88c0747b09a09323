import type { Facts, ImportFact } from './facts.ts'
import {
  apiWiring,
  browserSafeCore,
  browserSafeDb,
  browserSafeSlots,
  isTest,
  mayImport,
  type Slot,
  slotNames,
} from './house.ts'
import { type Problem, problem } from './problem.ts'
import { type SlicePlace, slicePlace } from './slices.ts'
import { targetOf } from './targets.ts'

const words = slotNames.filter((name) => name !== 'providers').join(', ')

/** A file of a slice is named after its room; nothing else lies at the root of packages/api/src. */
export function vocabulary(path: string): Problem[] {
  const rest = /^packages\/api\/src\/(.+)$/.exec(path)?.[1]
  if (!rest) return []
  if (!rest.includes('/')) return looseFile(path, rest)
  const place = slicePlace(path)
  if (!place || isReadme(place) || isTest(path)) return []
  if (place.slot && !path.endsWith('.tsx')) return []
  const message = `"${place.file}" names no room of the slice ${place.slice}. Its files are ${words}, README.md, tests beside them, providers/<name>.ts, or a <part>/ with the same names.`
  return [problem('vocabulary', path, 1, message)]
}

function looseFile(path: string, name: string): Problem[] {
  if (isTest(name) || apiWiring.includes(name.replace(/\.ts$/, ''))) return []
  const message = `The root of packages/api/src holds only ${apiWiring.join(', ')}. Put this in core/ or in the slice it belongs to.`
  return [problem('vocabulary', path, 1, message)]
}

const isReadme = (place: SlicePlace) => place.file === 'README.md'

/** Who may import whom inside packages/api/src, by the rooms of both ends. */
export function rooms({ path, imports }: Facts): Problem[] {
  if (isTest(path) || !path.startsWith('packages/api/src/')) return []
  const place = slicePlace(path)
  const slot = place?.slot
  return imports.flatMap((found) => {
    const broken = slot ? wrongRoom(place, slot, path, found) : wrongForCore(path, found)
    return broken ? [problem('rooms', path, found.line, `imports ${found.specifier}. ${broken}`)] : []
  })
}

function wrongForCore(path: string, { specifier }: ImportFact): string | undefined {
  if (!/^packages\/api\/src\/(core\/|trpc\.ts)/.test(path)) return undefined
  const target = targetOf(path, specifier)
  if (!target.inside || !target.path.startsWith('packages/api/src/')) return undefined
  const inner = target.path.replace('packages/api/src/', '')
  if (inner.startsWith('core/')) return undefined
  return 'Core carries the slices and knows none of them: let the slice hand itself in, or move the code there.'
}

function wrongRoom(
  place: SlicePlace,
  slot: Slot,
  path: string,
  { specifier }: ImportFact,
): string | undefined {
  const target = targetOf(path, specifier)
  if (!target.inside) return wrongPackage(slot, target.name)
  const other = slicePlace(`${target.path}.ts`)
  if (other) return wrongNeighbour(place, slot, other)
  const inner = target.path.replace('packages/api/src/', '')
  if (slot === 'router') {
    return inner === 'trpc' ? undefined : 'A router imports its own slice and trpc.ts, and holds no logic.'
  }
  if (browserSafeSlots.includes(slot)) return isBrowserSafe(target.path) ? undefined : browserAdvice(slot)
  if (target.path.startsWith('packages/api/src/') && !inner.startsWith('core/')) {
    return `A slice stands on core and on other slices, not on ${inner}.ts.`
  }
  return undefined
}

function wrongNeighbour(place: SlicePlace, slot: Slot, other: SlicePlace): string | undefined {
  const own = place.slice === other.slice
  const allowed = mayImport[slot][own ? 'own' : 'others']
  if (other.slot && allowed.includes(other.slot)) return undefined
  const list = allowed.length > 0 ? allowed.join(', ') : 'nothing'
  return `${slot} may import ${list} ${own ? 'of its own slice' : 'of another slice'}.`
}

function wrongPackage(slot: Slot, name: string): string | undefined {
  if (slot === 'router') return 'A router imports its own slice and trpc.ts, and holds no logic.'
  if (!browserSafeSlots.includes(slot) || name === 'zod') return undefined
  return browserAdvice(slot)
}

function isBrowserSafe(path: string): boolean {
  const api = browserSafeCore.some((name) => path === `packages/api/src/core/${name}`)
  return api || browserSafeDb.some((name) => path === `packages/db/src/${name}`)
}

function browserAdvice(slot: Slot): string {
  const core = browserSafeCore.map((name) => `core/${name}`).join(', ')
  return `${slot}.ts reaches the browser: it imports zod, other input and rules files, and ${core}.`
}

/** The browser-safe core stays browser-safe: it imports zod and its like, nothing else. */
export function safeCore({ path, imports }: Facts): Problem[] {
  if (!isBrowserSafe(path.replace(/\.ts$/, ''))) return []
  return imports.flatMap(({ specifier, line }) => {
    const target = targetOf(path, specifier)
    const safe = target.inside ? isBrowserSafe(target.path) : target.name === 'zod'
    if (safe) return []
    const message = `imports ${specifier}. This file reaches the browser: keep it on zod and its like, or take it off the list in scripts/structure/house.ts.`
    return [problem('rooms', path, line, message)]
  })
}
