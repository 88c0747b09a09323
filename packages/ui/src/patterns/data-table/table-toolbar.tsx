import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { AddFilter, type FilterChoice } from './add-filter.tsx'
import type { Sort } from './column.tsx'
import { type ActiveFilter, FilterChips } from './filter-chips.tsx'
import { SortMenu, type SortOption } from './sort-menu.tsx'

export interface TableFilters {
  active: readonly ActiveFilter[]
  choices: readonly FilterChoice[]
  /** The same view without any filter. */
  clearTo: string
}

export interface TableSorting {
  sort: Sort
  options: readonly SortOption[]
  to: (sort: Sort) => string
}

interface TableToolbarProps {
  filters?: TableFilters
  sorting?: TableSorting
  /** Column chooser, CSV and what else the room offers. */
  tools?: ReactNode
}

export function TableToolbar({ filters, sorting, tools }: TableToolbarProps) {
  if (!filters && !sorting && !tools) return null
  return (
    <div className="data-toolbar">
      {filters && (
        <>
          <FilterChips filters={filters.active} />
          {filters.choices.length > 0 && <AddFilter choices={filters.choices} />}
          {filters.active.length > 1 && (
            <Link to={filters.clearTo} replace preventScrollReset className="link px-1.5 text-step--1">
              Clear
            </Link>
          )}
        </>
      )}
      <div className="ms-auto flex items-center text-graphite">
        {sorting && <SortMenu {...sorting} />}
        {tools}
      </div>
    </div>
  )
}
