import { ChartFrame, type ChartFrameProps, ChartGrid } from './chart-frame.tsx'
import { chartBox, round, scaleTicks, scaleY } from './chart-scale.ts'
import { formatInteger } from './number.ts'

export type LineSeries = { name: string; values: readonly number[] }

type LineChartProps = Omit<ChartFrameProps, 'children' | 'table' | 'legend'> & {
  /** Named at the end of the line; solid, dashed, dotted in turn. */
  series: readonly LineSeries[]
  /** Written under the line, and one row of the table each; `at` is an index of `values`. */
  marks: readonly { at: number; label: string }[]
  pointHead: string
  limit?: { value: number; label: string }
  format?: (value: number) => string
}

const right = 380

export function LineChart(props: LineChartProps) {
  const { series, marks, pointHead, limit, format = formatInteger, ...frame } = props
  const ticks = scaleTicks(Math.max(...series.flatMap((one) => one.values), limit?.value ?? 0))
  const top = ticks.at(-1) ?? 1
  const table = {
    rowHead: pointHead,
    columns: series.map((one) => one.name),
    rows: marks.map(({ at, label }) => ({
      label,
      cells: series.map((one) => {
        const value = one.values[at]
        return value === undefined ? '–' : format(value)
      }),
    })),
  }
  const names = endLabels(series, top)
  return (
    <ChartFrame {...frame} table={table}>
      <ChartGrid ticks={ticks} format={format} right={right} />
      {limit && <Limit y={scaleY(limit.value, top)} label={limit.label} />}
      {series.map((one, index) => (
        <g key={one.name}>
          <polyline data-line={index % 3} points={points(one.values, top)} />
          <text className="value" x={right + 8} y={names[index]}>
            {one.name}
          </text>
        </g>
      ))}
      <Marks marks={marks} count={series[0]?.values.length ?? 1} />
    </ChartFrame>
  )
}

const xOf = (index: number, count: number) =>
  round(chartBox.left + (index / Math.max(1, count - 1)) * (right - chartBox.left))

function points(values: readonly number[], top: number): string {
  return values.map((value, index) => `${xOf(index, values.length)},${scaleY(value, top)}`).join(' ')
}

/** Names stand at the height where their line ends, pushed apart where they would touch. */
function endLabels(series: readonly LineSeries[], top: number): number[] {
  const heights = series.map((one, index) => ({ index, y: scaleY(one.values.at(-1) ?? 0, top) + 4 }))
  const ordered = heights.toSorted((a, b) => a.y - b.y)
  for (const [place, label] of ordered.entries()) {
    const above = ordered[place - 1]
    if (above) label.y = Math.max(label.y, above.y + 14)
  }
  return heights.map((label) => label.y)
}

function Limit({ y, label }: { y: number; label: string }) {
  return (
    <>
      <path className="limit" d={`M${chartBox.left} ${y}H${right}`} />
      <text className="limit-label" x={chartBox.left + 6} y={y - 5}>
        {label}
      </text>
    </>
  )
}

function Marks({ marks, count }: { marks: LineChartProps['marks']; count: number }) {
  return marks.map(({ at, label }, index) => (
    <text key={label} x={xOf(at, count)} y={188} textAnchor={index === 0 ? 'start' : 'middle'}>
      {label}
    </text>
  ))
}
