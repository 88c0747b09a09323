import type { ClientView } from '@thimblely/api/clients/input'
import type { SavedView } from '@thimblely/ui/patterns/data-table/saved-views'
import { type ListAddress, readAddress, writeAddress } from '../list-address.ts'

const builtIn = [
  { id: 'all', label: 'All', search: '' },
  { id: 'active', label: 'Active', search: 'status=active' },
  { id: 'prospects', label: 'Prospects', search: 'status=prospect' },
  { id: 'archived', label: 'Archived', search: 'archived=yes' },
]

const canonical = (search: string) => writeAddress(readAddress(new URLSearchParams(search)))

/** The tabs above the list, and which of them this address is. A changed view is no view until it is saved. */
export function listViews(saved: readonly ClientView[], address: ListAddress, total: number | undefined) {
  const here = writeAddress(address)
  const all = [
    ...builtIn,
    ...saved.map(({ id, name, search }) => ({ id, label: name, search: canonical(search) })),
  ]
  const current = all.find((view) => view.search === here)
  const list: SavedView[] = all.map(({ id, label, search }) => ({
    id,
    label,
    to: `?${search}`,
    count: id === current?.id ? total : undefined,
  }))
  return { list, currentId: current?.id ?? '', saved: saved.find((view) => view.id === current?.id) }
}
