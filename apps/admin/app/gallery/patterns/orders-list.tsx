import { Avatar } from '@thimblely/ui/avatar'
import { Button, ButtonLink, IconButton } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import { Gauge } from '@thimblely/ui/gauge'
import { Icon } from '@thimblely/ui/icon'
import { Kbd } from '@thimblely/ui/kbd'
import { Menu, MenuItem } from '@thimblely/ui/menu'
import { Money } from '@thimblely/ui/money'
import { bulkButton } from '@thimblely/ui/patterns/bulk-bar'
import type { Sort } from '@thimblely/ui/patterns/data-table/column'
import { DataTable } from '@thimblely/ui/patterns/data-table/data-table'
import { NOTHING_SELECTED, type Selection, setSelected } from '@thimblely/ui/patterns/data-table/selection'
import { ListPage } from '@thimblely/ui/patterns/list-page'
import { QuickLook } from '@thimblely/ui/patterns/quick-look'
import { Seam } from '@thimblely/ui/seam'
import { useState } from 'react'
import { type AtelierOrder, orders, STAGES } from './atelier.ts'
import { orderColumns } from './orders-columns.tsx'

const views = [
  { id: 'open', label: 'Open', count: 38, to: '?view=open' },
  { id: 'risk', label: 'Late or at risk', count: 5, to: '?view=risk' },
  { id: 'fittings', label: 'Fittings this week', count: 11, to: '?view=fittings' },
  { id: 'ready', label: 'Ready to collect', count: 5, to: '?view=ready' },
  { id: 'deposit', label: 'Awaiting deposit', count: 4, to: '?view=deposit' },
]

const filters = {
  clearTo: '?view=open',
  active: [
    { id: 'promise', label: 'Promise', value: 'before 20 Dec', removeTo: '?kind=made' },
    { id: 'kind', label: 'Kind', value: 'made to order', removeTo: '?promise=20-dec' },
  ],
  choices: [
    {
      id: 'stage',
      label: 'Stage',
      options: STAGES.map((stage) => ({ label: stage, to: `?stage=${stage}` })),
    },
    {
      id: 'maker',
      label: 'Maker',
      options: [
        { label: 'Ngozi Eze', to: '?maker=ngozi' },
        { label: 'Kelechi Umeh', to: '?maker=kelechi' },
      ],
    },
    {
      id: 'balance',
      label: 'Balance',
      editor: (close: () => void) => (
        <Button size="sm" onClick={close}>
          Only unpaid
        </Button>
      ),
    },
  ],
}

const sorting = {
  sort: { columnId: 'promise', direction: 'ascending' } satisfies Sort,
  to: (sort: Sort) => `?sort=${sort.columnId}.${sort.direction}`,
  options: [
    { columnId: 'promise', label: 'Promise', ascending: 'Soonest first', descending: 'Latest first' },
    { columnId: 'client', label: 'Client', ascending: 'A to Z', descending: 'Z to A' },
    { columnId: 'balance', label: 'Balance', ascending: 'Smallest first', descending: 'Largest first' },
  ],
}

const threePicked = setSelected(NOTHING_SELECTED, ['AO-2419', 'AO-2424', 'AO-2426'], true)

/** Rows, the bulk bar and the quick look. */
export function OrdersList({ startsPicked = true }: { startsPicked?: boolean }) {
  const [selection, setSelection] = useState<Selection>(startsPicked ? threePicked : NOTHING_SELECTED)
  const [openId, setOpenId] = useState<string | undefined>('AO-2431')
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [density, setDensity] = useState<'comfortable' | 'compact'>('comfortable')
  const at = orders.findIndex((order) => order.id === openId)
  const open = orders[at]
  return (
    <ListPage
      title="Orders"
      actions={
        <ButtonLink kind="thread" to="?new">
          New order
        </ButtonLink>
      }
      quickLook={open && <OrderLook order={open} at={at} onGo={setOpenId} />}
    >
      <DataTable
        caption="Open orders by promise date, 18 of 38"
        many="orders"
        columns={orderColumns}
        rows={orders}
        rowId={(order) => order.id}
        rowLabel={(order) => order.id}
        rowTo={(order) => `?order=${order.id}`}
        views={{ list: views, currentId: 'open', onSave: () => undefined }}
        filters={filters}
        sorting={sorting}
        columnState={{ hidden, onHiddenChange: setHidden }}
        density={density}
        onDensityChange={setDensity}
        tools={<IconButton size="sm" icon="download" label="Download as CSV" />}
        selection={{
          value: selection,
          onChange: setSelection,
          total: { count: 38, isExact: true },
          actions: [
            { id: 'promise', label: 'Move promise', icon: 'calendar', onRun: () => undefined },
            { id: 'maker', label: 'Assign maker', icon: 'person', onRun: () => undefined },
            { id: 'message', label: 'Message', icon: 'chat', onRun: () => undefined },
          ],
          more: <MoreActions />,
        }}
        quickLook={{ openId, onOpen: setOpenId }}
        paging={{ summary: '1 to 18 of 38', later: '?after=AO-2451' }}
        empty={<NoOrders />}
      />
    </ListPage>
  )
}

function MoreActions() {
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" aria-label="More bulk actions" className={bulkButton}>
          <Icon name="more" className="max-md:size-5" />
        </button>
      }
    >
      <MenuItem icon="print">Print job tickets</MenuItem>
      <MenuItem danger>Move to trash</MenuItem>
    </Menu>
  )
}

export function NoOrders() {
  return (
    <EmptyState
      title="No orders yet"
      picture={<HangerPicture />}
      actions={
        <ButtonLink kind="primary" to="?new">
          New order
        </ButtonLink>
      }
    >
      An order holds the garments, the promise and the money of one client. The first takes about two minutes.
    </EmptyState>
  )
}

function OrderLook({ order, at, onGo }: { order: AtelierOrder; at: number; onGo: (id?: string) => void }) {
  const step = (by: number) => {
    const next = orders[at + by]
    return next && (() => onGo(next.id))
  }
  return (
    <QuickLook
      eyebrow={order.id}
      title={order.client}
      lede={order.garments}
      noun="order"
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={() => onGo(undefined)}
      footer={
        <>
          <ButtonLink to={`?order=${order.id}`} className="flex-1">
            Open order <Kbd>↵</Kbd>
          </ButtonLink>
          <Button>Message</Button>
        </>
      }
    >
      <div className="grid justify-items-start gap-1.5 border-y border-hairline py-3">
        <Gauge slack={order.slack} risk={order.risk}>
          {order.words}
        </Gauge>
        <p>Promised {order.promise}. Aso-oke is 2.40 m short, lot 7B arrives Sat 21 Nov.</p>
        <Button size="sm">Propose Sat 28 Nov</Button>
      </div>
      <div className="flex items-center gap-2.5">
        <b className="flex-1 font-[550]">{order.garments.split(',')[0]}</b>
        <Avatar name="Kelechi Umeh" size="sm" />
        <Seam stages={STAGES} current={Math.max(0, order.stage - 1)} showLabel />
      </div>
      <p className="flex justify-between border-t border-hairline pt-3">
        <span className="text-graphite">Balance</span>
        <b className="font-semibold">
          <Money minor={order.balance} currency={order.currency} />
        </b>
      </p>
    </QuickLook>
  )
}
