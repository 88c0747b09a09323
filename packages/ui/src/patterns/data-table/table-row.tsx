import type { ChangeEvent, MouseEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { Checkbox } from '../../checkbox.tsx'
import type { Column } from './column.tsx'

export interface TableRowProps<Row> {
  row: Row
  id: string
  label: string
  to: string
  columns: readonly Column<Row>[]
  /** Shown in the panel beside the list. */
  isOpen: boolean
  /** Undefined where rows cannot be picked. */
  isPicked?: boolean
  onPick: (id: string, isRange: boolean) => void
  /** True when it opened the panel, so that the link must not be followed. */
  onOpen: (id: string, isFromLink: boolean) => boolean
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, id, label, columns, isOpen, isPicked, onPick, onOpen } = props
  const openFromRow = (event: MouseEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button, input, label')
    const isReading = (window.getSelection()?.toString().length ?? 0) > 0
    if (!isControl && !isReading) onOpen(id, false)
  }
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const { nativeEvent } = event
    onPick(id, nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey)
  }
  return (
    <tr
      data-row-id={id}
      data-picked={isPicked || undefined}
      data-open={isOpen || undefined}
      onClick={openFromRow}
    >
      {isPicked !== undefined && (
        <td className="data-check">
          <Checkbox aria-label={`Select ${label}`} checked={isPicked} onChange={pick} />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          data-align={column.align}
          data-priority={column.priority ?? 1}
          data-narrow={column.narrow ?? 'hidden'}
          className={column.align === 'end' ? 'num' : undefined}
        >
          {column.isMain ? <MainLink {...props}>{column.cell(row)}</MainLink> : column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function MainLink<Row>({ to, id, isOpen, onOpen, children }: TableRowProps<Row> & { children: ReactNode }) {
  const openFromLink = (event: MouseEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!isModified && event.button === 0 && onOpen(id, true)) event.preventDefault()
  }
  return (
    <Link
      to={to}
      data-row-link=""
      aria-current={isOpen || undefined}
      onClick={openFromLink}
      className="data-link"
    >
      {children}
    </Link>
  )
}
