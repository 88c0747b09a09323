import { HydrationBoundary } from '@tanstack/react-query'
import type { Notification } from '@thimblely/api/notifications/input'
import { apiContext } from '@thimblely/api/server'
import { Button } from '@thimblely/ui/button'
import { DateTime } from '@thimblely/ui/date-time'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Icon } from '@thimblely/ui/icon'
import { Pager } from '@thimblely/ui/pager'
import { PageHead } from '@thimblely/ui/patterns/page-head'
import { getQueryKey } from '@trpc/react-query'
import { Link } from 'react-router'
import { hydrate } from '#app/server/hydrate.server.ts'
import { useMarkRead } from '#app/shell/bell.tsx'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import type { Route } from './+types/list.ts'
import { notificationIcon } from './words.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Notifications · Thimblely' }]

export async function loader({ url, context }: Route.LoaderArgs) {
  const after = url.searchParams.get('after') ?? undefined
  const before = url.searchParams.get('before') ?? undefined
  const input = { after, before, limit: 30 }
  const answer = context.get(apiContext).notifications.list(input)
  return { input, state: await hydrate([getQueryKey(trpc.notifications.list, input, 'query'), answer]) }
}

export default function NotificationList({ loaderData: { input, state } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <Page input={input} />
    </HydrationBoundary>
  )
}

function Page({ input }: { input: Route.ComponentProps['loaderData']['input'] }) {
  const [{ rows, unread, earlier, later }] = trpc.notifications.list.useSuspenseQuery(input)
  const markRead = useMarkRead()
  const actions = unread > 0 && <Button onClick={() => markRead({})}>Mark all read</Button>
  return (
    <div className="max-w-[720px]">
      <PageHead title="Notifications" actions={actions} />
      {rows.length === 0 ? (
        <EmptyState title="Nothing has happened yet" className="mt-6">
          When a colleague adds a client or something needs you, it is told here and under the bell.
        </EmptyState>
      ) : (
        <ul className="mt-5 border-t border-ink">
          {rows.map((row) => (
            <Line key={row.id} row={row} onRead={() => !row.readAt && markRead({ id: row.id })} />
          ))}
        </ul>
      )}
      {(earlier || later) && (
        <Pager
          summary={`${unread} unread`}
          earlier={earlier ? `?before=${encodeURIComponent(earlier)}` : undefined}
          later={later ? `?after=${encodeURIComponent(later)}` : undefined}
          earlierLabel="Newer"
          laterLabel="Older"
        />
      )}
    </div>
  )
}

function Line({ row, onRead }: { row: Notification; onRead: () => void }) {
  const { path, now, dates } = useWorkspace()
  const isNew = row.readAt === null
  return (
    <li className="relative flex gap-3.5 border-b border-hairline px-1 py-3 hover:bg-linen">
      <Icon name={notificationIcon(row.kind)} className="mt-0.5 size-[18px] text-graphite" />
      <div className="min-w-0 flex-1">
        <Link
          to={path(row.href ?? 'notifications')}
          onClick={onRead}
          className={`after:absolute after:inset-0 ${isNew ? 'font-semibold' : ''}`}
        >
          {isNew && <span className="sr-only">New: </span>}
          {row.title}
        </Link>
        {row.body && <p className="text-graphite">{row.body}</p>}
      </div>
      <DateTime
        at={row.createdAt}
        now={now}
        {...dates}
        className="num text-step--1 whitespace-nowrap text-graphite"
      />
      {isNew && <span aria-hidden className="mt-1.5 size-2 rounded-full bg-thread" />}
    </li>
  )
}
