import { DateTime, formatSpan } from '@thimblely/ui/date-time'
import { ExactDateTime } from '@thimblely/ui/exact-date-time'
import { Money, Price } from '@thimblely/ui/money'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import type { ReactNode } from 'react'
import { Columns, Section } from './section.tsx'

const now = '2026-11-19T14:32:00Z'

const money: readonly Sample[] = [
  {
    what: 'One currency on the page',
    note: 'named once, above the column',
    shown: <Money minor={24_000_000n} currency="NGN" showCurrency={false} />,
  },
  {
    what: 'Several',
    note: 'sign before each amount',
    shown: (
      <span className="grid">
        <Money minor={24_000_000n} currency="NGN" />
        <Money minor={124_000n} currency="EUR" />
        <Money minor={89_000n} currency="USD" />
      </span>
    ),
  },
  {
    what: 'Minus',
    note: 'a true minus, never colour alone',
    shown: <Money minor={-1_800_000n} currency="NGN" />,
  },
  {
    what: 'No minor units, or three digits',
    note: 'by ISO 4217',
    shown: (
      <span className="grid">
        <Money minor={84_000n} currency="JPY" />
        <Money minor={1_250_500n} currency="KWD" />
      </span>
    ),
  },
  { what: 'Not known yet', note: 'a stitch, not a zero', shown: <UnknownValue /> },
  {
    what: 'Storefront price',
    note: 'display serif, no empty decimals',
    shown: <Price minor={24_000_000n} currency="NGN" />,
  },
]

const times: readonly Sample[] = [
  {
    what: 'Just now',
    note: 'exact on focus',
    shown: <ExactDateTime at="2026-11-19T14:20:06Z" now={now} timeZone="UTC" />,
  },
  { what: 'This week', shown: <DateTime at="2026-11-18T16:04:00Z" now={now} timeZone="UTC" /> },
  { what: 'Another year', shown: <DateTime at="2024-03-12T09:00:00Z" now={now} timeZone="UTC" /> },
  {
    what: 'Another zone',
    note: 'theirs first, then yours',
    shown: (
      <DateTime at="2026-11-21T03:00:00Z" now={now} timeZone="Europe/Rome" place="Prato" viewerZone="UTC" />
    ),
  },
  { what: 'A day', shown: <DateTime form="day" at="2026-11-26T09:00:00Z" now={now} timeZone="UTC" /> },
  { what: 'A span', shown: formatSpan(552_000) },
  { what: 'Never', shown: <s className="text-graphite">01/02/26</s> },
]

export function Formats() {
  return (
    <Section id="formats" title="Money and dates">
      <Columns>
        <Samples head="Money" samples={money} />
        <Samples head="Time" samples={times} />
      </Columns>
    </Section>
  )
}

type Sample = { what: string; note?: string; shown: ReactNode }

function Samples({ head, samples }: { head: string; samples: readonly Sample[] }) {
  return (
    <Table caption={head}>
      <TableHead>
        <Column>{head}</Column>
        <Column end>Shown as</Column>
      </TableHead>
      <TableBody>
        {samples.map((sample) => (
          <TableRow key={sample.what}>
            <RowHead note={sample.note}>{sample.what}</RowHead>
            <Cell end>{sample.shown}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
