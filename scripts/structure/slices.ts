import { type Slot, slotNames } from './house.ts'

const slotSet: ReadonlySet<string> = new Set(slotNames)
const isSlot = (name: string): name is Slot => slotSet.has(name)

/** A place inside packages/api/src. `slot` is undefined when the file name is not in the vocabulary. */
export type SlicePlace = { slice: string; parts: string[]; slot: Slot | undefined; file: string }

/** Undefined for everything that is not inside a slice: wiring, core, testing, other packages. */
export function slicePlace(path: string): SlicePlace | undefined {
  const rest = /^packages\/api\/src\/(.+)$/.exec(path)?.[1]
  if (!rest) return undefined
  const folders = rest.split('/')
  const file = folders.pop() ?? ''
  const [slice, ...parts] = folders
  if (!slice || slice === 'core' || slice === 'testing') return undefined
  return { slice, parts: parts.filter((part) => part !== 'providers'), slot: slotOf(parts, file), file }
}

function slotOf(parts: string[], file: string): Slot | undefined {
  const stem = file.replace(/\.tsx?$/, '')
  const provides = parts.at(-1) === 'providers'
  if (provides) return 'providers'
  return isSlot(stem) && stem !== 'providers' ? stem : undefined
}
