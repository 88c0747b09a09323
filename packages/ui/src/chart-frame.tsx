import { type ReactNode, useId } from 'react'
import { chartBox, scaleY } from './chart-scale.ts'
import { cx } from './cx.ts'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from './table.tsx'

export type ChartTable = {
  /** What a row stands for, as in "Month". */
  rowHead: string
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly ReactNode[] }[]
}

export type ChartFrameProps = {
  title: string
  /** Unit and span: "By month, 2026. November so far". */
  note?: ReactNode
  legend?: ReactNode
  table: ChartTable
  tableOpen?: boolean
  /** Table beside the picture where there is room. */
  wide?: boolean
  headingLevel?: 2 | 3
  className?: string
  /** The picture. It is named by the title; the figures are in the table. */
  children: ReactNode
}

export function ChartFrame(props: ChartFrameProps) {
  const { title, note, legend, table, tableOpen, wide, headingLevel = 3, className, children } = props
  const id = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <figure aria-labelledby={id} className={cx('chart', wide && 'chart-wide', className)}>
      <figcaption>
        <Heading id={id} className="font-semibold">
          {title}
        </Heading>
        {note && <p className="num text-step--1 text-graphite">{note}</p>}
      </figcaption>
      {legend}
      <svg
        viewBox={`0 0 ${chartBox.width} ${chartBox.height}`}
        role="img"
        aria-label={`${title}, drawn. The figures are in the data table.`}
        className="num"
      >
        {children}
      </svg>
      <details open={tableOpen}>
        <summary className="py-1.5 text-step--1 text-graphite max-sm:py-3">Data table</summary>
        <DataTable title={title} table={table} />
      </details>
    </figure>
  )
}

function DataTable({ title, table }: { title: string; table: ChartTable }) {
  return (
    <Table caption={title} dense className="num">
      <TableHead>
        <Column>{table.rowHead}</Column>
        {table.columns.map((column) => (
          <Column key={column} end>
            {column}
          </Column>
        ))}
      </TableHead>
      <TableBody>
        {table.rows.map((row) => (
          <TableRow key={row.label}>
            <RowHead>{row.label}</RowHead>
            {row.cells.map((cell, index) => (
              <Cell key={table.columns[index]} end>
                {cell}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

type ChartGridProps = { ticks: readonly number[]; format: (value: number) => string; right?: number }

/** Hairlines with their figures at the start. */
export function ChartGrid({ ticks, format, right = chartBox.right }: ChartGridProps) {
  const top = ticks.at(-1) ?? 1
  return ticks.map((tick) => (
    <g key={tick}>
      <path className="grid-line" d={`M${chartBox.left} ${scaleY(tick, top)}H${right}`} />
      <text x={chartBox.left - 8} y={scaleY(tick, top) + 4} textAnchor="end">
        {format(tick)}
      </text>
    </g>
  ))
}
