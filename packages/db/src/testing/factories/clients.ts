import type { Regions } from '../../regions.ts'
import { clients } from '../../schema/clients.ts'
import { inWorkspace, type WorkspaceFixture } from './workspaces.ts'

type ClientRow = typeof clients.$inferSelect

let made = 0

/** Valid values for a client, without a database; tests and demo data insert them. */
export function clientValues(
  overrides: Partial<typeof clients.$inferInsert> & { addedBy: string },
): typeof clients.$inferInsert {
  made++
  return { name: `Client ${made}`, currency: 'EUR', ...overrides }
}

export async function client(
  regions: Regions,
  place: WorkspaceFixture,
  overrides: Partial<typeof clients.$inferInsert> = {},
): Promise<ClientRow> {
  const values = clientValues({ addedBy: place.owner.id, ...overrides })
  const [row] = await inWorkspace(regions, place, (tx) => tx.insert(clients).values(values).returning())
  if (!row) throw new Error('The client was not inserted')
  return row
}
