import { bulkChanges, clients } from '@thimblely/db/schema'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { WorkspaceContext } from '../../core/context.ts'
import { AppError } from '../../core/errors.ts'
import { once } from '../../core/idempotency.ts'
import { emit } from '../../core/outbox.ts'
import type { BulkOutcome, BulkUpdateClients } from '../input.ts'
import { bulkColumns, chosenClients } from './queries.ts'
import { columnOf } from './rules.ts'

type Context = Pick<WorkspaceContext, 'tx' | 'actor' | 'workspaceId'> & { clock: { now: () => Date } }

/** Changes one thing of many clients at once and remembers what each held before. */
export async function bulkUpdateClients(
  ctx: Context,
  { idempotencyKey, ...input }: BulkUpdateClients,
): Promise<BulkOutcome> {
  const { tx, actor, clock } = ctx
  return once(tx, { key: idempotencyKey, procedure: 'clients.bulkUpdate', input }, async () => {
    const { column, value } = columnOf(input.change, clock.now())
    const target = bulkColumns[column]
    const rows = await tx
      .select({ id: clients.id, before: sql<string | null>`${target}::text` })
      .from(clients)
      .where(and(...chosenClients(input.selection), sql`${target}::text is distinct from ${value}::text`))
      .for('update')
    const before = Object.fromEntries(rows.map((row) => [row.id, row.before]))
    const [stored] = await tx
      .insert(bulkChanges)
      .values({ list: 'clients', field: column, value: value ?? '', before, createdBy: actor.accountId })
      .returning({ id: bulkChanges.id })
    if (!stored) throw new AppError('INTERNAL', 'The change was not stored.')
    if (rows.length > 0) {
      await tx.execute(
        sql`update clients set ${sql.identifier(column)} = ${castValue(column, value)} where id in (select key::uuid from jsonb_each_text(${JSON.stringify(before)}::jsonb))`,
      )
      await emit(tx, 'clients.updated', { bulkId: stored.id, count: rows.length })
    }
    return { bulkId: stored.id, changed: rows.length }
  })
}

/** Gives each client back what it held, except where someone has changed it again since. */
export async function undoBulk(
  { tx }: Context,
  bulkId: string,
): Promise<{ restored: number; keptNewer: number }> {
  const [bulk] = await tx
    .update(bulkChanges)
    .set({ undoneAt: sql`now()` })
    .where(and(eq(bulkChanges.id, bulkId), isNull(bulkChanges.undoneAt)))
    .returning({ field: bulkChanges.field, value: bulkChanges.value, before: bulkChanges.before })
  if (!bulk) throw new AppError('CONFLICT', 'This change was undone already, or it is too long ago.')
  const column = sql.identifier(bulk.field)
  const restored = await tx.execute(sql`
    update clients c set ${column} = ${sql`b.value`}${bulk.field === 'archived_at' ? sql`::timestamptz` : sql``}
    from jsonb_each_text(${JSON.stringify(bulk.before)}::jsonb) b
    where c.id = b.key::uuid and coalesce(c.${column}::text, '') = ${storedText(bulk.field, bulk.value)}
    returning c.id`)
  const total = Object.keys(bulk.before).length
  if (restored.length > 0) await emit(tx, 'clients.updated', { bulkId, count: restored.length })
  return { restored: restored.length, keptNewer: total - restored.length }
}

const castValue = (column: string, value: string | null) =>
  column === 'archived_at' ? sql`${value}::timestamptz` : sql`${value}::text`

const storedText = (column: string, value: string) =>
  column === 'archived_at' && value ? sql`${value}::timestamptz(3)::text` : sql`${value}::text`
