import { Checkbox } from '@thimblely/ui/checkbox'
import { Count } from '@thimblely/ui/count'
import { Facts } from '@thimblely/ui/facts'
import { Figures } from '@thimblely/ui/figures'
import { Money } from '@thimblely/ui/money'
import { NavTabs } from '@thimblely/ui/nav-tabs'
import { Pager } from '@thimblely/ui/pager'
import { BulkBar } from '@thimblely/ui/patterns/bulk-bar'
import { StateText } from '@thimblely/ui/state-text'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { Tabs } from '@thimblely/ui/tabs'
import { useToast } from '@thimblely/ui/toast'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import { type ReactNode, useState } from 'react'
import { Columns, Section } from './section.tsx'

type Invoice = {
  number: string
  note?: string
  client: string
  due: ReactNode
  dueOn: string
  state: ReactNode
  minor: bigint
  currency: string
}

const invoices: readonly Invoice[] = [
  {
    number: '2026-0412',
    client: 'Folake Adebayo',
    due: 'Mon 16 Nov',
    dueOn: '2026-11-16',
    state: (
      <StateText tone="rust" icon="alert">
        Late 3 days
      </StateText>
    ),
    minor: 24_000_000n,
    currency: 'NGN',
  },
  {
    number: '2026-0415',
    client: 'Maison Verlaine',
    due: 'Today',
    dueOn: '2026-11-19',
    state: (
      <StateText tone="amber" icon="clock">
        Due
      </StateText>
    ),
    minor: 124_000n,
    currency: 'EUR',
  },
  {
    number: '2026-0409',
    client: 'Hollis & Daughters',
    due: 'Wed 25 Nov',
    dueOn: '2026-11-25',
    state: (
      <StateText tone="moss" icon="check">
        Paid
      </StateText>
    ),
    minor: 89_000n,
    currency: 'USD',
  },
  {
    number: '2026-0031',
    note: 'credit note',
    client: 'Folake Adebayo',
    due: <UnknownValue className="w-8" />,
    dueOn: '9',
    state: <StateText quiet>Waiting</StateText>,
    minor: -1_800_000n,
    currency: 'NGN',
  },
]

export function Tables() {
  return (
    <Section id="tables" title="Tables">
      <div>
        <NavTabs label="Saved views" tabs={views} />
        <Invoices />
        <Pager summary="1 to 40 of about 1,240" later="#tables" />
      </div>
      <Tabs label="An order" tabs={orderTabs} />
      <Columns>
        <Facts items={facts} />
        <Figures items={figures} />
      </Columns>
    </Section>
  )
}

const views = [
  {
    to: '#tables',
    current: true,
    label: (
      <>
        To match <Count value={12} />
      </>
    ),
  },
  {
    to: '#forms',
    label: (
      <>
        Overdue <Count value={3} />
      </>
    ),
  },
  { to: '#buttons', label: 'All' },
]

const orderTabs = [
  { value: 'garments', label: 'Garments', panel: 'An agbada and an iro, both in aso-oke.' },
  { value: 'payments', label: 'Payments', panel: 'A deposit of ₦ 120,000 on Mon 9 Nov.' },
  { value: 'files', label: 'Files', panel: 'No file yet.' },
] as const

const facts = [
  { label: 'Workspace', value: 'Hollis & Daughters', note: 'hollis-daughters' },
  { label: 'Home region', value: 'Frankfurt' },
  { label: 'Moved on', value: <UnknownValue /> },
]

const figures = [
  { label: 'Rows', value: '184,312' },
  { label: 'Files', value: '9,214' },
  { label: 'Read-only for', value: '16', unit: 's' },
]

function Invoices() {
  const [picked, setPicked] = useState<readonly string[]>(['2026-0412', '2026-0415'])
  const [descending, setDescending] = useState(false)
  const rows = invoices.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) * (descending ? -1 : 1))
  const toggle = (number: string) =>
    setPicked((on) => (on.includes(number) ? on.filter((one) => one !== number) : [...on, number]))
  const all = picked.length === invoices.length
  return (
    <>
      {picked.length > 0 && <Selection picked={picked} onClear={() => setPicked([])} />}
      <Table caption="Invoices to match" stack className="border-b border-hairline">
        <TableHead>
          <Column>
            <Checkbox
              aria-label="Select all on this page"
              checked={all}
              indeterminate={picked.length > 0 && !all}
              onChange={() => setPicked(all ? [] : invoices.map((invoice) => invoice.number))}
            />
          </Column>
          <Column>Invoice</Column>
          <Column>Client</Column>
          <Column sorted={descending ? 'descending' : 'ascending'} onSort={() => setDescending(!descending)}>
            Due
          </Column>
          <Column>State</Column>
          <Column end>Amount</Column>
        </TableHead>
        <TableBody>
          {rows.map((invoice) => (
            <TableRow key={invoice.number} selected={picked.includes(invoice.number)}>
              <Cell>
                <Checkbox
                  aria-label={`Select ${invoice.number}`}
                  checked={picked.includes(invoice.number)}
                  onChange={() => toggle(invoice.number)}
                />
              </Cell>
              <RowHead note={invoice.note} className="num">
                {invoice.number}
              </RowHead>
              <Cell place="under">{invoice.client}</Cell>
              <Cell place="under" className="num">
                {invoice.due}
              </Cell>
              <Cell place="under-end">{invoice.state}</Cell>
              <Cell end place="top">
                <Money minor={invoice.minor} currency={invoice.currency} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}

function Selection({ picked, onClear }: { picked: readonly string[]; onClear: () => void }) {
  const toast = useToast()
  const remind = () => {
    toast({ message: `No reminder was sent for ${picked.join(', ')}; this is the gallery.` })
  }
  return (
    <div className="my-3 w-fit max-w-full max-sm:w-full">
      <BulkBar
        summary={`${picked.length} selected`}
        actions={[{ id: 'remind', label: 'Send reminder', icon: 'mail', onRun: remind }]}
        onClear={onClear}
      />
    </div>
  )
}
