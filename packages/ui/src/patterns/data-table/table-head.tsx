import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { Checkbox } from '../../checkbox.tsx'
import { Icon } from '../../icon.tsx'
import type { Column, Sort } from './column.tsx'
import type { PageState } from './selection.tsx'

export interface HeadSort {
  sort: Sort
  to: (sort: Sort) => string
  sortable: ReadonlySet<string>
}

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[]
  sorting?: HeadSort
  /** Without it the rows cannot be picked. */
  picking?: { state: PageState; onToggle: () => void }
}

export function TableHead<Row>({ columns, sorting, picking }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {picking && (
          <th scope="col" className="data-check">
            <Checkbox
              aria-label="Select all on this page"
              checked={picking.state === 'all'}
              indeterminate={picking.state === 'some'}
              onChange={picking.onToggle}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sorting={sorting} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting?: HeadSort }) {
  const direction = sorting?.sort.columnId === column.id ? sorting.sort.direction : undefined
  return (
    <th
      scope="col"
      aria-sort={direction}
      data-align={column.align}
      data-priority={column.priority ?? 1}
      style={column.width ? ({ '--w': `${column.width}px` } as CSSProperties) : undefined}
    >
      {sorting?.sortable.has(column.id) ? (
        <Link
          to={sorting.to({
            columnId: column.id,
            direction: direction === 'ascending' ? 'descending' : 'ascending',
          })}
          className="data-sort"
        >
          {column.header}
          <Icon name={direction === 'descending' ? 'down' : 'up'} className="size-3.5" />
        </Link>
      ) : (
        column.header
      )}
    </th>
  )
}
