import type { OutboundFigures } from '@thimblely/api/outbox/input'
import { OutboundLine } from '@thimblely/api/outbox/input'
import { figureDays } from '@thimblely/api/outbox/rules'
import { apiContext } from '@thimblely/api/server'
import { Count } from '@thimblely/ui/count'
import { EmptyState } from '@thimblely/ui/empty-state'
import { NavTabs } from '@thimblely/ui/nav-tabs'
import { chosenRegion, staffContext } from '#app/server/staff.server.ts'
import { NewestFirstPager } from '#app/shell/newest-first-pager.tsx'
import { RegionLinks } from '#app/shell/region-links.tsx'
import { RoomHead } from '#app/shell/room-head.tsx'
import type { Route } from './+types/list.ts'
import { MessageTable } from './components/message-table.tsx'
import { statusWords } from './message-words.ts'

type Status = OutboundLine['status']

export const meta: Route.MetaFunction = () => [{ title: 'Outbox · Thimblely Admin' }]

/** A state that does not exist is no filter. */
const statusIn = (url: URL): Status | undefined =>
  OutboundLine.shape.status.safeParse(url.searchParams.get('status')).data

export async function loader({ url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const region = chosenRegion({ url, context })
  const status = statusIn(url)
  const after = url.searchParams.get('after') ?? undefined
  const [page, figures] = await Promise.all([
    api.outbox.list({ region, status, after }),
    api.outbox.figures({ region }),
  ])
  const { regions } = context.get(staffContext)
  return { region, regions, status, page, figures, isFirst: !after, now: new Date() }
}

const order: readonly Status[] = ['queued', 'sending', 'failed', 'unknown', 'sent', 'kept']

function statusTabs(region: string, chosen: Status | undefined, figures: OutboundFigures) {
  const address = (status?: Status) => `/outbox?${new URLSearchParams({ region, ...(status && { status }) })}`
  return [
    { to: address(), label: 'All', current: !chosen },
    ...order.map((status) => ({
      to: address(status),
      current: status === chosen,
      label: (
        <>
          {statusWords[status].word} <Count value={figures[status]} />
        </>
      ),
    })),
  ]
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const { region, regions, status, page, figures, isFirst, now } = loaderData
  return (
    <>
      <RoomHead
        title="Outbox"
        lede="Mail and text messages on their way out, and what became of them. Whom one went to stands on the message itself."
        actions={<RegionLinks regions={regions} current={region} />}
      />
      <NavTabs label="State of the message" tabs={statusTabs(region, status, figures)} className="mt-5" />
      <p className="num mt-2 text-step--1 text-graphite">Counted over the last {figureDays} days.</p>
      {page.rows.length > 0 ? (
        <>
          <MessageTable rows={page.rows} region={region} now={now} />
          <NewestFirstPager count={page.rows.length} later={page.later} isFirst={isFirst} />
        </>
      ) : (
        <EmptyState
          title={status ? `Nothing here is ${statusWords[status].word.toLowerCase()}` : 'Nothing sent yet'}
          className="mt-5"
        >
          {status
            ? 'That can be good news. The other states are in the tabs above.'
            : 'Each mail and text message of this region appears here the moment it is written, before it leaves.'}
        </EmptyState>
      )}
    </>
  )
}
