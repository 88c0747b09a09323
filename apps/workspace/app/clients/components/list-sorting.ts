import type { ClientSort } from '@thimblely/api/clients/input'
import type { Sort } from '@thimblely/ui/patterns/data-table/column'
import type { TableSorting } from '@thimblely/ui/patterns/data-table/table-toolbar'
import { type ListAddress, writeAddress } from '../list-address.ts'

const sorts: Record<ClientSort, Sort> = {
  recent: { columnId: 'since', direction: 'descending' },
  oldest: { columnId: 'since', direction: 'ascending' },
  name: { columnId: 'name', direction: 'ascending' },
  'name-last': { columnId: 'name', direction: 'descending' },
  value: { columnId: 'value', direction: 'descending' },
  'value-least': { columnId: 'value', direction: 'ascending' },
}

function wordOf({ columnId, direction }: Sort): ClientSort {
  const found = Object.entries(sorts).find(
    ([, sort]) => sort.columnId === columnId && sort.direction === direction,
  )
  return (found?.[0] as ClientSort | undefined) ?? 'recent'
}

/** The table's columns and directions, as the words of the address. */
export function listSorting(address: ListAddress): TableSorting {
  return {
    sort: sorts[address.sort],
    to: (sort) => `?${writeAddress({ ...address, sort: wordOf(sort) })}`,
    options: [
      { columnId: 'since', label: 'Since', ascending: 'Oldest first', descending: 'Newest first' },
      { columnId: 'name', label: 'Client', ascending: 'A to Z', descending: 'Z to A' },
      { columnId: 'value', label: 'Value', ascending: 'Smallest first', descending: 'Largest first' },
    ],
  }
}
