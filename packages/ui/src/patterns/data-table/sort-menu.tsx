import type { To } from 'react-router'
import { Button } from '../../button.tsx'
import { Menu, MenuHeading, MenuLink, MenuSeparator } from '../../menu.tsx'
import type { Sort } from './column.tsx'

export interface SortOption {
  columnId: string
  label: string
  /** What each way round means here: "soonest first", "latest first". */
  ascending: string
  descending: string
}

interface SortMenuProps {
  options: readonly SortOption[]
  sort: Sort
  to: (sort: Sort) => To
}

export function SortMenu({ options, sort, to }: SortMenuProps) {
  const current = options.find((option) => option.columnId === sort.columnId)
  return (
    <Menu
      align="end"
      label="Sort"
      trigger={
        <Button kind="quiet" size="sm" icon="sort" className="text-ink">
          <span className="sr-only">Sorted by </span>
          {current?.label ?? 'Sort'}
        </Button>
      }
    >
      <MenuHeading>Sort by</MenuHeading>
      {options.map((option) => (
        <MenuLink
          key={option.columnId}
          to={to({ columnId: option.columnId, direction: option === current ? sort.direction : 'ascending' })}
          current={option === current}
        >
          {option.label}
        </MenuLink>
      ))}
      {current && (
        <>
          <MenuSeparator />
          {(['ascending', 'descending'] as const).map((direction) => (
            <MenuLink
              key={direction}
              to={to({ columnId: current.columnId, direction })}
              current={sort.direction === direction}
            >
              {current[direction]}
            </MenuLink>
          ))}
        </>
      )}
    </Menu>
  )
}
