import type { Regions } from '../../regions.ts'
import { clientInteractions, clients } from '../../schema/clients.ts'
import { inWorkspace } from '../../testing/factories/workspaces.ts'
import { clientsOf } from './clients.ts'
import { timelinesOf } from './interactions.ts'
import { invite } from './invitations.ts'
import { notify } from './notifications.ts'
import { saveViews } from './saved-views.ts'
import type { Staffed } from './workspaces.ts'

/** Fills a founded house with a year of work. */
export async function fillHouse(regions: Regions, staffed: Staffed, now: Date): Promise<void> {
  const { house, place, staff } = staffed
  const writers = staff.filter((_, index) => house.staff[index]?.role !== 'viewer').map(({ id }) => id)
  const known = clientsOf({ house, now, addedBy: writers })
  await inWorkspace(regions, place, async (tx) => {
    await tx
      .insert(clients)
      .values(known.map(({ row }) => row))
      .onConflictDoNothing()
    await tx
      .insert(clientInteractions)
      .values(timelinesOf(house, known, writers, now))
      .onConflictDoNothing()
    await saveViews(tx, house, place.owner.id)
    await invite(tx, house.slug, place.owner.id, now)
  })
  await notify(regions, staffed, known, now)
}
