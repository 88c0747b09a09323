import { Link, type To } from 'react-router'
import { Icon } from '../../icon.tsx'

export interface ActiveFilter {
  id: string
  label: string
  value: string
  /** The same list without this filter. */
  removeTo: To
}

export function FilterChips({ filters, clearTo }: { filters: readonly ActiveFilter[]; clearTo?: To }) {
  return (
    <>
      {filters.map((filter) => (
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
      ))}
      {clearTo && filters.length > 1 && (
        <Link
          to={clearTo}
          replace
          preventScrollReset
          className="link order-last px-1.5 text-step--1 whitespace-nowrap"
        >
          Clear
        </Link>
      )}
    </>
  )
}
