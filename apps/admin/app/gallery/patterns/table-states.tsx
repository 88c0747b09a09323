import { DataTable, type DataTableProps } from '@thimblely/ui/patterns/data-table/data-table'
import type { AtelierOrder } from './atelier.ts'
import { orderColumns } from './orders-columns.tsx'
import { NoOrders } from './orders-list.tsx'

const base: DataTableProps<AtelierOrder> = {
  caption: 'Orders',
  many: 'orders',
  columns: orderColumns,
  rows: [],
  rowId: (order) => order.id,
  rowLabel: (order) => order.id,
  rowTo: (order) => `?order=${order.id}`,
  empty: <NoOrders />,
}

const filtered = {
  clearTo: '?',
  choices: [],
  active: [{ id: 'stage', label: 'Stage', value: 'Press', removeTo: '?' }],
}

const failure = {
  message: 'Your region did not answer within 3 s. Nothing was changed.',
  reference: 'EU-7QAM-19C2',
  onRetry: () => undefined,
}

/** Loading, nothing yet, nothing that matches, and a failure. */
export function TableStates() {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <DataTable {...base} status="loading" />
      <DataTable {...base} />
      <DataTable {...base} filters={filtered} />
      <DataTable {...base} error={failure} />
    </div>
  )
}
