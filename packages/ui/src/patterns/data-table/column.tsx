import type { ReactNode } from 'react'

/** Where a cell stands when a row reflows on a narrow screen; figures keep to the end. */
export type NarrowSlot = 'title' | 'figure' | 'line' | 'meta' | 'foot' | 'foot-end' | 'hidden'

/** 1 always stays; 5 is the first to leave as the list gets narrower. */
export type Priority = 1 | 2 | 3 | 4 | 5

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** In pixels. A column without one shares what is left. */
  width?: number
  priority?: Priority
  narrow?: NarrowSlot
  /** Its cell carries the link to the row's page. Exactly one column has it. */
  isMain?: boolean
  /** The person may not hide it. */
  isFixed?: boolean
}

export interface Sort {
  columnId: string
  direction: 'ascending' | 'descending'
}

export function visibleColumns<Row>(
  columns: readonly Column<Row>[],
  hidden: readonly string[],
): Column<Row>[] {
  return columns.filter((column) => column.isMain || column.isFixed || !hidden.includes(column.id))
}
