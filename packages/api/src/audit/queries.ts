import { sql } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { decodeCursor, encodeCursor } from '../core/pagination.ts'
import { inRegion, regionNamed } from '../core/staff.ts'
import type { AuditEntry, ListAudit, StaffAction } from './input.ts'

type StoredEntry = {
  id: string
  at: string
  workspace_slug: string | null
  actor_name: string | null
  actor_role: string | null
  action: string
  table_name: string
  request_id: string | null
}

type StoredAction = Omit<StaffAction, 'at'> & { at: string }

function page<Row extends { id: string; at: Date }>(rows: Row[], limit: number) {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  const more = rows.length > limit && last
  return { rows: kept, later: more ? encodeCursor({ value: last.at.toISOString(), id: last.id }) : null }
}

const toEntry = (row: StoredEntry): AuditEntry => ({
  id: row.id,
  at: new Date(row.at),
  workspace: row.workspace_slug,
  actor: row.actor_name,
  actorRole: row.actor_role,
  action: row.action,
  table: row.table_name,
  requestId: row.request_id,
})

/** The changes in a region's workspaces, without what they changed. */
export async function listAudit(ctx: AdminContext, { region, after, limit }: ListAudit) {
  const cursor = decodeCursor(after)
  const { value = null, id = null } = cursor ?? {}
  const rows = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<StoredEntry>(
      sql`select * from app.audit_trail(${value}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
    ),
  )
  return page(rows.map(toEntry), limit)
}

/** What the staff of a region did in this console, with their reasons. */
export async function listStaffActions(ctx: AdminContext, { region, after, limit }: ListAudit) {
  const cursor = decodeCursor(after)
  const beyond = cursor ? sql`(at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)` : sql`true`
  const rows = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<StoredAction>(
      sql`select id, at, account_id as "accountId", details->>'name' as name, action, subject, reason
        from staff_actions where ${beyond} order by at desc, id desc limit ${limit + 1}::int`,
    ),
  )
  return page(
    rows.map((row): StaffAction => ({ ...row, at: new Date(row.at) })),
    limit,
  )
}
