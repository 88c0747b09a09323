import { AppError } from '../core/errors.ts'
import { decodeCursor, encodeCursor } from '../core/pagination.ts'
import { regionNamed } from '../core/staff.ts'
import type { AdminContext } from '../trpc.ts'
import type { ListMessages, MessageId, OutboundMessage } from './input.ts'

const columns = `id, channel, template, recipient, subject, text, status, provider, failure, attempts,
  created_at as "createdAt", finished_at as "finishedAt"`

type Stored = Omit<OutboundMessage, 'createdAt' | 'finishedAt'> & { createdAt: string; finishedAt: string | null }

const toMessage = (row: Stored): OutboundMessage => ({
  ...row,
  createdAt: new Date(row.createdAt),
  finishedAt: row.finishedAt ? new Date(row.finishedAt) : null,
})

/** What left a region by mail or text message, the newest first. */
export async function listMessages({ house }: AdminContext, { region, status, limit, after }: ListMessages) {
  const cursor = decodeCursor(after)
  const rows = await regionNamed(house, region).pool('app_admin').call<Stored>(
    `select ${columns} from outbound_messages
     where ($1::text is null or status = $1) and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
     order by created_at desc, id desc limit $4::int`,
    [status ?? null, cursor?.value ?? null, cursor?.id ?? null, limit + 1],
  )
  const kept = rows.slice(0, limit).map(toMessage)
  const last = kept.at(-1)
  return {
    rows: kept,
    earlier: null,
    later: rows.length > limit && last ? encodeCursor({ value: last.createdAt.toISOString(), id: last.id }) : null,
  }
}

export async function getMessage({ house }: AdminContext, { region, id }: MessageId): Promise<OutboundMessage> {
  const [row] = await regionNamed(house, region).pool('app_admin').call<Stored>(`select ${columns} from outbound_messages where id = $1::uuid`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'There is no such message in this region.')
  return toMessage(row)
}
