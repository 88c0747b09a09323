import type { Region } from '@thimblely/db/regions'
import { outboxEvents } from '@thimblely/db/schema'
import { type SystemTx, withSystem } from '@thimblely/db/scope'
import { and, eq, sql } from 'drizzle-orm'

import { z } from 'zod'
import type { Consumer } from './jobs.ts'
import { type Change, liveChannel } from './live.ts'

type Claimed = { id: string; workspace_id: string; name: string }

const batch = 200

/** Which jobs each event starts; a job is named `<event>:<consumer>`. */
export type Consumers = Record<string, Record<string, Consumer>>

async function enqueueConsumers(tx: SystemTx, events: Claimed[], consumers: Consumers): Promise<void> {
  const jobs = events.flatMap((event) =>
    Object.keys(consumers[event.name] ?? {}).map((consumer) => ({
      task: `${event.name}:${consumer}`,
      payload: { eventId: event.id, workspaceId: event.workspace_id },
    })),
  )
  if (jobs.length === 0) return
  await tx.execute(
    sql`select app.enqueue(job->>'task', (job->'payload')::json, null, 8, null) from jsonb_array_elements(${JSON.stringify(jobs)}::jsonb) job`,
  )
}

function changesOf(events: Claimed[]): Change[] {
  const byWorkspace = Map.groupBy(events, (event) => event.workspace_id)
  return [...byWorkspace].map(([workspaceId, group]) => ({
    workspaceId,
    names: [...new Set(group.map((event) => event.name))],
  }))
}

// A notification carries at most 8,000 bytes.
const changesPerNotice = 40

/** Turns waiting events into jobs and one notice, in one transaction: each event is dispatched exactly once. */
export async function dispatchEvents(region: Region, consumers: Consumers): Promise<number> {
  return withSystem(
    { region, mode: 'read write', reason: 'outbox.dispatch', requestId: 'worker' },
    async (tx) => {
      const events = [
        ...(await tx.execute<Claimed>(
          sql`select id, workspace_id, name from app.claim_events(${batch}::int)`,
        )),
      ]
      if (events.length === 0) return 0
      await enqueueConsumers(tx, events, consumers)
      const changes = changesOf(events)
      for (let start = 0; start < changes.length; start += changesPerNotice) {
        const notice = JSON.stringify(changes.slice(start, start + changesPerNotice))
        await tx.execute(sql`select pg_notify(${liveChannel}, ${notice})`)
      }
      return events.length
    },
  )
}

const ConsumerPayload = z.object({ eventId: z.uuid(), workspaceId: z.uuid() })

/** Runs one consumer over one event, inside the event's workspace. */
export async function consume(region: Region, consumer: Consumer, payload: unknown): Promise<void> {
  const { eventId, workspaceId } = ConsumerPayload.parse(payload)
  await withSystem(
    { region, mode: 'read write', reason: 'outbox.consume', requestId: eventId, workspaceId },
    async (tx) => {
      const [event] = await tx
        .select()
        .from(outboxEvents)
        .where(and(eq(outboxEvents.workspaceId, workspaceId), eq(outboxEvents.id, eventId)))
      if (event) await consumer({ tx, event })
    },
  )
}
