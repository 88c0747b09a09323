import { Gauge } from '@thimblely/ui/gauge'
import { Mark } from '@thimblely/ui/mark'
import { Money } from '@thimblely/ui/money'
import type { Column } from '@thimblely/ui/patterns/data-table/column'
import { Seam } from '@thimblely/ui/seam'
import { Swatch, Swatches } from '@thimblely/ui/swatch'
import { type AtelierOrder, STAGES } from './atelier.ts'

export const orderColumns: readonly Column<AtelierOrder>[] = [
  {
    id: 'number',
    header: 'Order',
    width: 106,
    isMain: true,
    narrow: 'meta',
    cell: (order) => (
      <>
        <OrderMark stage={order.stage} />
        <span className="num">{order.id}</span>
      </>
    ),
  },
  {
    id: 'client',
    header: 'Client',
    isFixed: true,
    narrow: 'title',
    cell: (order) => (
      <span className="flex items-center gap-2.5 font-[550]">
        <Swatches>
          {order.cloths.map((cloth) => (
            <Swatch key={cloth} cloth={cloth} />
          ))}
        </Swatches>
        <span className="truncate">{order.client}</span>
      </span>
    ),
  },
  {
    id: 'garments',
    header: 'Garments',
    priority: 3,
    narrow: 'line',
    cell: (order) => <span className="text-graphite">{order.garments}</span>,
  },
  {
    id: 'stage',
    header: 'Stage',
    width: 152,
    priority: 2,
    narrow: 'foot-end',
    cell: (order) => <Stage stage={order.stage} />,
  },
  {
    id: 'promise',
    header: 'Promise',
    width: 226,
    narrow: 'foot',
    cell: (order) => (
      <span className="flex items-center gap-2 max-[360px]:[&_.gauge]:hidden">
        <span className="num min-w-[78px] flex-none text-ink max-md:min-w-0">{order.promise}</span>
        {order.stage === 7 ? (
          <Ready />
        ) : (
          <Gauge slack={order.slack} risk={order.risk}>
            {order.words}
          </Gauge>
        )}
      </span>
    ),
  },
  {
    id: 'total',
    header: 'Total',
    width: 132,
    align: 'end',
    priority: 4,
    cell: (order) => <Money minor={order.total} currency={order.currency} />,
  },
  {
    id: 'balance',
    header: 'Balance',
    width: 132,
    align: 'end',
    narrow: 'figure',
    cell: (order) =>
      order.balance === 0n ? (
        <span className="text-graphite">Paid</span>
      ) : (
        <Money minor={order.balance} currency={order.currency} />
      ),
  },
]

function Ready() {
  return (
    <span className="flex items-center gap-2 text-step--1 font-[550] text-moss">
      <span aria-hidden className="grid place-items-center md:w-14">
        <Mark state="ready" />
      </span>
      ready
    </span>
  )
}

function OrderMark({ stage }: { stage: number }) {
  if (stage === 0) return <Mark state="pending" />
  if (stage === 7) return <Mark state="ready" />
  return <Mark state="progress" share={stage / 6} />
}

function Stage({ stage }: { stage: number }) {
  if (stage === 0) return <span className="text-graphite">Awaiting deposit</span>
  return (
    <>
      <span className="flex max-md:hidden">
        <Seam stages={STAGES} current={stage - 1} showLabel />
      </span>
      <span className="md:hidden">{STAGES[stage - 1] ?? 'Ready'}</span>
    </>
  )
}
