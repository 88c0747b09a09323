import type { Client } from '@thimblely/api/clients/input'
import { formatDay } from '@thimblely/ui/date-time'
import { Money } from '@thimblely/ui/money'
import type { StripFact } from '@thimblely/ui/patterns/fact-strip'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import { agoInWords } from '../ago.ts'
import type { Dates } from './client-columns.tsx'

/** Four figures that say who this is to the house. */
export function clientFacts(client: Client, { now, ...dates }: Dates): StripFact[] {
  const { totalOrders, totalRevenueMinor: minor, currency, lastOrderDate, createdAt, addedBy } = client
  const day = (at: Date) => formatDay(at, { ...dates, year: true })
  return [
    {
      label: 'Value',
      value: <Money minor={minor} currency={currency} />,
      note: totalOrders > 0 ? 'of all orders so far' : 'no order yet',
    },
    {
      label: 'Orders',
      value: totalOrders,
      note: totalOrders > 0 && (
        <>
          <Money minor={minor / BigInt(totalOrders)} currency={currency} /> on average
        </>
      ),
    },
    {
      label: 'Last order',
      value: lastOrderDate ? agoInWords(lastOrderDate, now) : <UnknownValue label="none yet" />,
      note: lastOrderDate && day(lastOrderDate),
    },
    {
      label: 'Client for',
      value: agoInWords(createdAt, now, 'span'),
      note: `${day(createdAt)}, by ${addedBy}`,
    },
  ]
}
