import { type ReactNode, useRef } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../button.tsx'
import { Pager } from '../../pager.tsx'
import { useShortcut } from '../shortcuts.tsx'
import { useWideScreen } from '../wide-screen.tsx'
import { type Column, visibleColumns } from './column.tsx'
import { ColumnChooser, type Density } from './column-chooser.tsx'
import { focusRow, handleRowKey } from './row-keys.ts'
import { useRowPicking } from './row-picking.ts'
import { type SavedView, SavedViews } from './saved-views.tsx'
import { isSelected, pageState } from './selection.tsx'
import { SelectionBar, type TableSelection } from './selection-bar.tsx'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { LoadingRows, NothingMatches, type TableError, TableFailure } from './table-states.tsx'
import { type TableFilters, type TableSorting, TableToolbar } from './table-toolbar.tsx'

export interface DataTableProps<Row> {
  /** Read before the rows: "Open orders by promise date". */
  caption: string
  /** What the rows are called, in the plural. */
  many: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** The short name used in "Select AO-2419". */
  rowLabel: (row: Row) => string
  rowTo: (row: Row) => string
  views?: { list: readonly SavedView[]; currentId: string; onSave?: () => void }
  filters?: TableFilters
  sorting?: TableSorting
  columnState?: { hidden: readonly string[]; onHiddenChange: (hidden: string[]) => void }
  density?: Density
  onDensityChange?: (density: Density) => void
  /** Beside the column chooser, such as a link to the CSV. */
  tools?: ReactNode
  selection?: TableSelection
  /** The panel beside the list; on phones a row leads to its page instead. */
  quickLook?: { openId?: string; onOpen: (id: string) => void }
  paging?: TablePaging
  status?: 'ready' | 'loading' | 'pending'
  error?: TableError
  /** Teaches what belongs here; shown when there is nothing and no filter is on. */
  empty: ReactNode
  locale?: string
}

/** Pages by address, or more rows under the last one. */
export type TablePaging =
  | { summary: string; earlier?: string; later?: string }
  | { summary: string; onMore?: () => void; isLoading?: boolean }

export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    columns,
    rows,
    views,
    filters,
    sorting,
    columnState,
    density = 'comfortable',
    selection,
    locale,
  } = props
  const hidden = columnState?.hidden ?? []
  const tools = (
    <>
      {columnState && (
        <ColumnChooser
          columns={columns}
          {...columnState}
          density={density}
          onDensityChange={props.onDensityChange}
        />
      )}
      {props.tools}
    </>
  )
  return (
    <div className="data-list" data-density={density === 'compact' ? 'compact' : undefined}>
      {views && (
        <SavedViews views={views.list} currentId={views.currentId} onSave={views.onSave} locale={locale} />
      )}
      <TableToolbar filters={filters} sorting={sorting} tools={tools} />
      <TableBody {...props} columns={visibleColumns(columns, hidden)} />
      {rows.length > 0 && props.paging && <Paging paging={props.paging} />}
      {selection && <SelectionBar selection={selection} locale={locale} />}
    </div>
  )
}

function TableBody<Row>(props: DataTableProps<Row>) {
  const { columns, rows, filters, status = 'ready', error } = props
  const isLoading = status === 'loading'
  if (error) return <TableFailure many={props.many} error={error} />
  if (rows.length === 0 && !isLoading) {
    return filters?.active.length ? (
      <NothingMatches many={props.many} clearTo={filters.clearTo} />
    ) : (
      props.empty
    )
  }
  return (
    <table
      className="data-table"
      aria-busy={status !== 'ready'}
      data-pickable={props.selection ? '' : undefined}
    >
      <caption className="sr-only">{isLoading ? `Loading ${props.many}` : props.caption}</caption>
      <Head {...props} />
      {isLoading ? (
        <LoadingRows columns={columns.length} isPickable={props.selection !== undefined} />
      ) : (
        <Rows {...props} />
      )}
    </table>
  )
}

function Head<Row>({ columns, rows, rowId, sorting, selection }: DataTableProps<Row>) {
  const picking = useRowPicking(rows.map(rowId), selection)
  return (
    <TableHead
      columns={columns}
      sorting={sorting && { ...sorting, sortable: new Set(sorting.options.map((option) => option.columnId)) }}
      picking={
        selection && { state: pageState(selection.value, rows.map(rowId)), onToggle: picking.togglePage }
      }
    />
  )
}

function Rows<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, selection, quickLook } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const navigate = useNavigate()
  const isWide = useWideScreen()
  const picking = useRowPicking(rows.map(rowId), selection)
  const open = (id: string, isFromLink: boolean) => {
    const row = rows.find((each) => rowId(each) === id)
    const isForPanel = quickLook && isWide && quickLook.openId !== id
    if (isForPanel) quickLook.onOpen(id)
    else if (row && !isFromLink) navigate(props.rowTo(row))
    return Boolean(isForPanel)
  }
  const follow = (id: string) => quickLook?.openId && isWide && quickLook.onOpen(id)
  const enter = () =>
    focusRow(
      body.current?.querySelector<HTMLElement>('tr[data-open]') ??
        body.current?.querySelector<HTMLElement>('tr') ??
        undefined,
    )
  useShortcut('j', 'Next row', enter, 'In a list')
  useShortcut('k', 'Previous row', enter, 'In a list')
  return (
    <tbody
      ref={body}
      onKeyDown={(event) =>
        handleRowKey(event, { onFocusRow: follow, onToggle: picking.pick, onOpen: (id) => open(id, false) })
      }
    >
      {rows.map((row) => (
        <TableRow
          key={rowId(row)}
          row={row}
          id={rowId(row)}
          label={props.rowLabel(row)}
          to={props.rowTo(row)}
          columns={columns}
          isOpen={quickLook?.openId === rowId(row)}
          isPicked={selection && isSelected(selection.value, rowId(row))}
          onPick={picking.pick}
          onOpen={open}
        />
      ))}
    </tbody>
  )
}

function Paging({ paging }: { paging: TablePaging }) {
  if ('onMore' in paging || 'isLoading' in paging) {
    return (
      <div className="data-foot flex items-center justify-between gap-4">
        <span className="num">{paging.summary}</span>
        {paging.onMore && (
          <Button size="sm" busy={paging.isLoading} onClick={paging.onMore}>
            Load more
          </Button>
        )}
      </div>
    )
  }
  return <Pager className="data-foot" {...paging} />
}
