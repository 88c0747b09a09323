import { sql } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { decodeCursor, encodeCursor } from '../core/pagination.ts'
import { inRegion, regionNamed } from '../core/staff.ts'
import type {
  ListMessages,
  MessageId,
  OutboundFigures,
  OutboundLine,
  OutboundMessage,
  RegionName,
} from './input.ts'
import { figureDays, maskRecipient } from './rules.ts'

type StoredLine = {
  id: string
  channel: OutboundLine['channel']
  template: string
  recipient: string
  status: OutboundLine['status']
  failure: string | null
  created_at: string
}

type Stored = StoredLine & {
  subject: string | null
  text: string
  provider: string | null
  attempts: number
  finished_at: string | null
}

const toLine = ({ recipient, created_at, ...row }: StoredLine): OutboundLine => ({
  ...row,
  maskedRecipient: maskRecipient(recipient),
  createdAt: new Date(created_at),
})

/** What left a region by mail or text message, the newest first. */
export async function listMessages(ctx: AdminContext, { region, status, limit, after }: ListMessages) {
  const cursor = decodeCursor(after)
  const wanted = status ? sql`status = ${status}` : sql`true`
  const beyond = cursor
    ? sql`(created_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`
    : sql`true`
  const rows = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<StoredLine>(
      sql`select id, channel, template, recipient, status, failure, created_at from outbound_messages
        where ${wanted} and ${beyond} order by created_at desc, id desc limit ${limit + 1}::int`,
    ),
  )
  const kept = rows.slice(0, limit).map(toLine)
  const last = kept.at(-1)
  const more = rows.length > limit && last
  return {
    rows: kept,
    later: more ? encodeCursor({ value: last.createdAt.toISOString(), id: last.id }) : null,
  }
}

/** One message whole, with the address it went to. */
export async function getMessage(ctx: AdminContext, { region, id }: MessageId): Promise<OutboundMessage> {
  const [row] = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<Stored>(
      sql`select id, channel, template, recipient, subject, text, status, provider, failure, attempts, created_at, finished_at
        from outbound_messages where id = ${id}::uuid`,
    ),
  )
  if (!row) throw new AppError('NOT_FOUND', 'There is no such message in this region.')
  const { created_at, finished_at, ...rest } = row
  return { ...rest, createdAt: new Date(created_at), finishedAt: finished_at ? new Date(finished_at) : null }
}

export async function getMessageFigures(ctx: AdminContext, { region }: RegionName): Promise<OutboundFigures> {
  const rows = await inRegion(ctx, regionNamed(ctx.house, region), (tx) =>
    tx.execute<{ status: OutboundLine['status']; count: number }>(
      sql`select status, count(*)::int as count from outbound_messages
        where created_at > now() - make_interval(days => ${figureDays}::int) group by status`,
    ),
  )
  const counts = Object.fromEntries(rows.map(({ status, count }) => [status, count]))
  return { queued: 0, sending: 0, sent: 0, kept: 0, failed: 0, unknown: 0, ...counts }
}
