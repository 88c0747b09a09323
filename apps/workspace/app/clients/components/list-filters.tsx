import type { FilterChoice } from '@thimblely/ui/patterns/data-table/add-filter'
import type { ActiveFilter } from '@thimblely/ui/patterns/data-table/filter-chips'
import type { TableFilters } from '@thimblely/ui/patterns/data-table/table-toolbar'
import { type ListAddress, toggled, withFilter, writeAddress } from '../list-address.ts'
import { keysOf, priorityWords, statusWords } from '../words.ts'
import { TextFilter } from './text-filter.tsx'

/** The chips above the list and what can be added to them; each is an address. */
export function listFilters(address: ListAddress): TableFilters {
  const { archived } = address.filter
  return {
    active: activeFilters(address),
    choices: filterChoices(address),
    clearTo: `?${writeAddress({ filter: { archived }, sort: address.sort })}`,
  }
}

function activeFilters(address: ListAddress): ActiveFilter[] {
  const { q, status, priority, tag } = address.filter
  const chip = (id: 'q' | 'status' | 'priority' | 'tag', label: string, value: string | undefined) =>
    value ? [{ id, label, value, removeTo: withFilter(address, { [id]: undefined }) }] : []
  return [
    ...chip('status', 'Status', status?.map((word) => statusWords[word].toLowerCase()).join(' or ')),
    ...chip('priority', 'Priority', priority?.map((word) => priorityWords[word].toLowerCase()).join(' or ')),
    ...chip('tag', 'Tag', tag),
    ...chip('q', 'Words', q),
  ]
}

function filterChoices(address: ListAddress): FilterChoice[] {
  const { status, priority, q, tag } = address.filter
  return [
    {
      id: 'status',
      label: 'Status',
      options: keysOf(statusWords).map((word) => ({
        label: statusWords[word],
        to: withFilter(address, { status: toggled(status, word) }),
        isOn: status?.includes(word),
      })),
    },
    {
      id: 'priority',
      label: 'Priority',
      options: keysOf(priorityWords).map((word) => ({
        label: priorityWords[word],
        to: withFilter(address, { priority: toggled(priority, word) }),
        isOn: priority?.includes(word),
      })),
    },
    {
      id: 'tag',
      label: 'Tag',
      editor: (close) => (
        <TextFilter
          label="Tag"
          hint="The whole tag, such as bridal."
          value={tag}
          to={(text) => withFilter(address, { tag: text })}
          onDone={close}
        />
      ),
    },
    {
      id: 'q',
      label: 'Words',
      editor: (close) => (
        <TextFilter
          label="Words"
          hint="Of the name, e-mail, phone, company or place."
          value={q}
          to={(text) => withFilter(address, { q: text })}
          onDone={close}
        />
      ),
    },
  ]
}
