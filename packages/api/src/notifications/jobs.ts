import { clients, people } from '@thimblely/db/schema'
import { eq } from 'drizzle-orm'
import type { Consumer } from '../core/jobs.ts'
import { notifyMembers } from './commands.ts'

/** Tells the other members about a client that one of them added. */
export const announceClient: Consumer = async ({ tx, event }) => {
  const clientId = String(event.payload.clientId)
  const [row] = await tx
    .select({ name: clients.name, by: people.displayName })
    .from(clients)
    .innerJoin(people, eq(people.id, clients.addedBy))
    .where(eq(clients.id, clientId))
  if (!row) return
  await notifyMembers(tx, {
    kind: 'clients.created',
    title: `${row.name} is a new client`,
    body: `Added by ${row.by}`,
    href: `clients/${clientId}`,
    dedupeKey: `clients.created:${clientId}`,
    except: event.actorId,
  })
}
