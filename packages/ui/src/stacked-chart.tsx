import { useId } from 'react'
import { ChartCloth, weaveFill, weaveOf } from './chart-cloth.tsx'
import { ChartFrame, type ChartFrameProps, ChartGrid } from './chart-frame.tsx'
import { barSlots, round, scaleTicks, scaleY } from './chart-scale.ts'
import { formatInteger } from './number.ts'

type StackedChartProps = Omit<ChartFrameProps, 'children' | 'table' | 'legend'> & {
  /** One bar each. */
  labels: readonly string[]
  /** From the bottom up; `values` run along `labels`. */
  series: readonly { name: string; values: readonly number[] }[]
  pointHead: string
  totalHead?: string
  format?: (value: number) => string
}

export function StackedChart(props: StackedChartProps) {
  const { labels, series, pointHead, totalHead = 'All', format = formatInteger, ...frame } = props
  const id = useId()
  const totals = labels.map((_, bar) => series.reduce((sum, one) => sum + (one.values[bar] ?? 0), 0))
  const ticks = scaleTicks(Math.max(...totals, 0))
  const top = ticks.at(-1) ?? 1
  const slots = barSlots(labels.length)
  const table = {
    rowHead: pointHead,
    columns: [...series.map((one) => one.name), totalHead],
    rows: labels.map((label, bar) => ({
      label,
      cells: [...series.map((one) => format(one.values[bar] ?? 0)), format(totals[bar] ?? 0)],
    })),
  }
  return (
    <ChartFrame {...frame} table={table} legend={<Legend id={id} names={series.map((one) => one.name)} />}>
      <ChartCloth id={id} />
      <ChartGrid ticks={ticks} format={format} />
      {labels.map((label, bar) => {
        const { x = 0, width = 0, middle = 0 } = slots[bar] ?? {}
        return (
          <g key={label}>
            {stack(series, bar).map((part, index) => {
              const y = scaleY(part.to, top)
              const height = Math.max(0.5, round(scaleY(part.from, top) - y - 1.5))
              return (
                <rect
                  key={part.name}
                  x={x}
                  y={y}
                  width={width}
                  height={height}
                  fill={weaveFill(id, weaveOf(index))}
                />
              )
            })}
            <text className="value" x={middle} y={scaleY(totals[bar] ?? 0, top) - 6} textAnchor="middle">
              {format(totals[bar] ?? 0)}
            </text>
            <text x={middle} y={188} textAnchor="middle">
              {label}
            </text>
          </g>
        )
      })}
    </ChartFrame>
  )
}

function stack(series: StackedChartProps['series'], bar: number) {
  let from = 0
  return series.map(({ name, values }) => {
    const part = { name, from, to: from + (values[bar] ?? 0) }
    from = part.to
    return part
  })
}

function Legend({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-step--1">
      {names.map((name, index) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg width="18" height="12" aria-hidden className="rounded-[2px]">
            <rect width="18" height="12" fill={weaveFill(id, weaveOf(index))} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
