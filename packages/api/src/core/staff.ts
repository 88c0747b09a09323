import type { Transaction } from '@thimblely/db/pool'
import type { Region } from '@thimblely/db/regions'
import type { AdminContext } from './context.ts'
import { AppError } from './errors.ts'
import type { House } from './house.ts'

/** The region that staff asked for by name. */
export function regionNamed(house: House, name: string): Region {
  if (!house.regions.has(name)) throw new AppError('NOT_FOUND', `There is no region "${name}".`)
  return house.regions.get(name)
}

/**
 * Work in the region that staff asked for. At home it joins the call's own transaction: a second connection of
 * the same pool, held while the first waits for it, is how a small pool locks itself up.
 */
export function inRegion<Result>(
  { tx, actor }: Pick<AdminContext, 'tx' | 'actor'>,
  region: Region,
  work: (tx: Transaction) => Promise<Result>,
  mode: 'read only' | 'read write' = 'read only',
): Promise<Result> {
  if (region.name === actor.homeRegion) return work(tx)
  return region.pool('app_admin').transaction(mode, async () => {}, work)
}
