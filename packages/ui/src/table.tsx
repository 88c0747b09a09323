import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { ScrollRoom } from './scroll-room.tsx'

type TableProps = ComponentProps<'table'> & {
  /** Names the table; hidden unless `showCaption`. */
  caption: ReactNode
  showCaption?: boolean
  /** On a phone each row becomes a few lines; give cells a `place`. */
  stack?: boolean
  boxed?: boolean
  /** Less air, as under a chart. */
  dense?: boolean
}

export function Table({
  caption,
  showCaption,
  stack,
  boxed,
  dense,
  className,
  children,
  ...rest
}: TableProps) {
  const captionId = useId()
  const table = (
    <table
      data-stack={stack || undefined}
      data-boxed={boxed || undefined}
      data-dense={dense || undefined}
      className={cx('table-lines', className)}
      {...rest}
    >
      <caption id={captionId} className={showCaption ? undefined : 'sr-only'}>
        {caption}
      </caption>
      {children}
    </table>
  )
  return <ScrollRoom labelledBy={captionId}>{table}</ScrollRoom>
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  )
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...props} />
}

export function TableRow({ selected, ...rest }: ComponentProps<'tr'> & { selected?: boolean }) {
  return <tr data-selected={selected || undefined} {...rest} />
}

type SortDirection = 'ascending' | 'descending'

type ColumnProps = Omit<ComponentProps<'th'>, 'scope'> & {
  /** Figures stand at the end. */
  end?: boolean
  /** Says how the table is sorted now. */
  sorted?: SortDirection
  /** Makes the heading a button that sorts. */
  onSort?: () => void
}

export function Column({ end, sorted, onSort, className, children, ...rest }: ColumnProps) {
  return (
    <th scope="col" aria-sort={sorted} data-end={end || undefined} className={className} {...rest}>
      {onSort ? (
        <button type="button" onClick={onSort} className={sortClass}>
          {children}
          <Icon
            name={sorted === 'descending' ? 'down' : 'up'}
            className={cx('size-3.5', !sorted && 'opacity-0')}
          />
        </button>
      ) : (
        children
      )}
    </th>
  )
}

const sortClass = '-my-1 inline-flex min-h-6 items-center gap-1 font-[550] text-ink hover:[&_svg]:opacity-100'

/** Where a cell goes when rows stack: beside the name, under it, or on a line of its own. */
export type CellPlace = 'top' | 'under' | 'under-end' | 'full'

type CellProps = ComponentProps<'td'> & { end?: boolean; place?: CellPlace }

export function Cell({ end, place, className, ...rest }: CellProps) {
  return (
    <td data-end={end || undefined} data-place={place} className={cx(end && 'num', className)} {...rest} />
  )
}

/** The cell that names its row. */
export function RowHead({
  note,
  children,
  ...rest
}: Omit<ComponentProps<'th'>, 'scope'> & { note?: ReactNode }) {
  return (
    <th scope="row" {...rest}>
      {children}
      {note && <small>{note}</small>}
    </th>
  )
}
