import type { ClientRow } from '@thimblely/api/clients/input'
import { DateTime } from '@thimblely/ui/date-time'
import { Money } from '@thimblely/ui/money'
import type { Column } from '@thimblely/ui/patterns/data-table/column'
import { Swatch } from '@thimblely/ui/swatch'
import { Tag } from '@thimblely/ui/tag'
import { clothOf } from '#app/shell/cloth.tsx'
import { priorityWords } from '../words.ts'
import { ClientStatusText } from './client-status.tsx'

export type Dates = { timeZone: string; locale: string; now: Date }

/** Columns a viewer may hide start here. */
export const hiddenAtFirst = ['company', 'since']

export function clientColumns(dates: Dates): Column<ClientRow>[] {
  return [
    {
      id: 'name',
      header: 'Client',
      isMain: true,
      narrow: 'title',
      cell: ({ name, cloth }) => (
        <span className="flex min-w-0 items-center gap-2.5 font-[550]">
          <Swatch cloth={clothOf(cloth)} />
          <span className="truncate">{name}</span>
        </span>
      ),
    },
    {
      id: 'status',
      header: 'Status',
      width: 112,
      priority: 1,
      narrow: 'foot',
      cell: ({ status, archivedAt }) => <ClientStatusText status={status} isArchived={archivedAt !== null} />,
    },
    {
      id: 'priority',
      header: 'Priority',
      width: 92,
      priority: 3,
      cell: ({ priority }) => (
        <span className={priority === 'high' ? 'font-[550]' : 'text-graphite'}>
          {priorityWords[priority]}
        </span>
      ),
    },
    {
      id: 'location',
      header: 'Place',
      priority: 3,
      narrow: 'line',
      cell: ({ location }) => <span className="block truncate text-graphite">{location}</span>,
    },
    {
      id: 'company',
      header: 'Company',
      priority: 5,
      cell: ({ company }) => <span className="block truncate text-graphite">{company}</span>,
    },
    {
      id: 'tags',
      header: 'Tags',
      width: 172,
      priority: 5,
      cell: ({ tags }) => (
        <span className="flex gap-1 overflow-hidden">
          {tags.slice(0, 2).map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {tags.length > 2 && <span className="text-step--1 text-graphite">+{tags.length - 2}</span>}
        </span>
      ),
    },
    {
      id: 'last',
      header: 'Last order',
      width: 128,
      priority: 2,
      narrow: 'foot-end',
      cell: ({ lastOrderDate }) => <Day at={lastOrderDate} dates={dates} missing="Never" />,
    },
    {
      id: 'since',
      header: 'Since',
      width: 128,
      priority: 5,
      cell: ({ createdAt }) => <Day at={createdAt} dates={dates} />,
    },
    {
      id: 'orders',
      header: 'Orders',
      width: 76,
      align: 'end',
      priority: 4,
      cell: ({ totalOrders }) => totalOrders,
    },
    {
      id: 'value',
      header: 'Value',
      width: 142,
      align: 'end',
      priority: 1,
      narrow: 'figure',
      cell: ({ totalRevenueMinor: minor, currency }) =>
        minor === 0n ? (
          <span className="text-graphite">None yet</span>
        ) : (
          <Money minor={minor} currency={currency} />
        ),
    },
  ]
}

function Day({ at, dates, missing }: { at: Date | null; dates: Dates; missing?: string }) {
  if (!at) return <span className="text-graphite">{missing}</span>
  return <DateTime at={at} form="day" {...dates} className="num text-graphite" />
}
