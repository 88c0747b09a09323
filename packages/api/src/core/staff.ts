import type { Region } from '@thimblely/db/regions'
import { AppError } from './errors.ts'
import type { House } from './house.ts'

/** The region that staff asked for by name. */
export function regionNamed(house: House, name: string): Region {
  if (!house.regions.has(name)) throw new AppError('NOT_FOUND', `There is no region "${name}".`)
  return house.regions.get(name)
}
