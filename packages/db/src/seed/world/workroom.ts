import type { Regions } from '../../regions.ts'
import { clients } from '../../schema/clients.ts'
import { inWorkspace } from '../../testing/factories/workspaces.ts'
import { clientsOf } from './clients.ts'
import type { Staffed } from './workspaces.ts'

/** Fills a founded house: clients. */
export async function fillHouse(
  regions: Regions,
  { house, place, staff }: Staffed,
  now: Date,
): Promise<void> {
  const known = clientsOf({ house, now, addedBy: staff.map(({ id }) => id) })
  await inWorkspace(regions, place, async (tx) => {
    await tx
      .insert(clients)
      .values(known.map(({ row }) => row))
      .onConflictDoNothing()
  })
}
