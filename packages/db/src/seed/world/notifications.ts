import type { Regions } from '../../regions.ts'
import { notifications } from '../../schema/notifications.ts'
import { withSystem } from '../../scope.ts'
import type { DemoClient } from './clients.ts'
import { daysBefore } from './days.ts'
import { demoId } from './ids.ts'
import type { Staffed } from './workspaces.ts'

type News = { kind: string; title: string; body: string; subject: string; at: Date; by?: string }

const halfYear = 182

function newcomers(known: readonly DemoClient[], { staff }: Staffed): News[] {
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]))
  return known
    .flatMap(({ row }) => (row.createdAt ? [{ row, at: row.createdAt }] : []))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, 4)
    .map(({ row, at }) => ({
      kind: 'clients.created',
      title: `${row.name} is a new client`,
      body: `Added by ${names.get(row.addedBy) ?? 'a colleague'}`,
      subject: row.id,
      at,
      by: row.addedBy,
    }))
}

/** Good clients who have not been back for half a year: told once, when the half year was over. */
function sleepers(known: readonly DemoClient[], now: Date): News[] {
  return known
    .filter(({ row, orders }) => row.status === 'inactive' && !row.archivedAt && orders.length > 1)
    .slice(0, 2)
    .map(({ row, orders }) => ({
      kind: 'clients.quiet',
      title: `${row.name} has been quiet for 6 months`,
      body: `Last order: ${orders[0]?.piece ?? 'unknown'}`,
      subject: row.id,
      at: daysBefore(now, Math.max(0.4, (orders[0]?.daysAgo ?? halfYear) - halfYear)),
    }))
}

/** What each member finds under the bell; the older half is read. */
export async function notify(
  regions: Regions,
  staffed: Staffed,
  known: readonly DemoClient[],
  now: Date,
): Promise<void> {
  const { place, staff } = staffed
  const news = [...newcomers(known, staffed), ...sleepers(known, now)].sort(
    (one, other) => other.at.getTime() - one.at.getTime(),
  )
  const rows = staff.flatMap(({ id: accountId }) =>
    news
      .filter(({ by }) => by !== accountId)
      .map(({ kind, title, body, subject, at }, index) => ({
        id: demoId('notification', place.slug, accountId, kind, subject),
        ...{ accountId, kind, title, body },
        href: `clients/${subject}`,
        dedupeKey: `${kind}:${subject}`,
        createdAt: at,
        readAt: index < 2 ? null : new Date(Math.min(at.getTime() + 3_600_000, now.getTime())),
      })),
  )
  if (rows.length === 0) return
  await withSystem(
    {
      region: regions.get(place.region),
      mode: 'read write',
      workspaceId: place.id,
      reason: 'demo',
      requestId: 'notifications',
    },
    (tx) => tx.insert(notifications).values(rows).onConflictDoNothing(),
  )
}
