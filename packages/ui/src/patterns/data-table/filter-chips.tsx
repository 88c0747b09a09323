import { Link, type To } from 'react-router'
import { Icon } from '../../icon.tsx'

export interface ActiveFilter {
  id: string
  label: string
  value: string
  /** The same list without this filter. */
  removeTo: To
}

export function FilterChips({ filters }: { filters: readonly ActiveFilter[] }) {
  return filters.map((filter) => (
    <span key={filter.id} className="filter-chip">
      {filter.label} <b>{filter.value}</b>
      <Link
        to={filter.removeTo}
        replace
        preventScrollReset
        aria-label={`Remove filter: ${filter.label} ${filter.value}`}
      >
        <Icon name="close" className="size-[13px]" />
      </Link>
    </span>
  ))
}
