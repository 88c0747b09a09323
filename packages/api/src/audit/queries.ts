import { decodeCursor, encodeCursor } from '../core/pagination.ts'
import { regionNamed } from '../core/staff.ts'
import type { AdminContext } from '../trpc.ts'
import type { AuditEntry, ListAudit, StaffAction } from './input.ts'

type StoredEntry = { id: string; at: string; workspace_slug: string | null; actor_name: string | null; actor_role: string | null; action: string; table_name: string; request_id: string | null }

type StoredAction = { id: string; at: string; account_id: string; action: string; subject: string; reason: string | null }

function page<Row extends { id: string; at: Date }>(rows: Row[], limit: number) {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return { rows: kept, later: rows.length > limit && last ? encodeCursor({ value: last.at.toISOString(), id: last.id }) : null }
}

/** The changes in a region's workspaces, without what they changed. */
export async function listAudit({ house }: AdminContext, { region, after, limit }: ListAudit) {
  const cursor = decodeCursor(after)
  const rows = await regionNamed(house, region)
    .pool('app_admin')
    .call<StoredEntry>('select * from app.audit_trail($1::timestamptz, $2::uuid, $3::int)', [cursor?.value ?? null, cursor?.id ?? null, limit + 1])
  const entries = rows.map(
    (row): AuditEntry => ({
      id: row.id,
      at: new Date(row.at),
      workspace: row.workspace_slug,
      actor: row.actor_name,
      actorRole: row.actor_role,
      action: row.action,
      table: row.table_name,
      requestId: row.request_id,
    }),
  )
  return page(entries, limit)
}

/** What staff did in this console, with their reasons. */
export async function listStaffActions({ house }: AdminContext, { region, after, limit }: ListAudit) {
  const cursor = decodeCursor(after)
  const rows = await regionNamed(house, region).pool('app_admin').call<StoredAction>(
    `select id, at, account_id, action, subject, reason from staff_actions
     where $1::timestamptz is null or (at, id) < ($1::timestamptz, $2::uuid) order by at desc, id desc limit $3::int`,
    [cursor?.value ?? null, cursor?.id ?? null, limit + 1],
  )
  const actions = rows.map(
    (row): StaffAction => ({ id: row.id, at: new Date(row.at), accountId: row.account_id, action: row.action, subject: row.subject, reason: row.reason }),
  )
  return page(actions, limit)
}
