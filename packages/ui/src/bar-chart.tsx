import { useId } from 'react'
import { ChartCloth, weaveFill } from './chart-cloth.tsx'
import { ChartFrame, type ChartFrameProps, ChartGrid } from './chart-frame.tsx'
import { barSlots, chartBox, round, scaleTicks, scaleY } from './chart-scale.ts'
import { formatInteger } from './number.ts'

export type BarPoint = {
  label: string
  value: number
  /** Not over yet, so drawn as cloth with light ground. */
  partial?: boolean
}

type BarChartProps = Omit<ChartFrameProps, 'children' | 'table'> & {
  points: readonly BarPoint[]
  /** What a bar stands for, and what it measures. */
  pointHead: string
  valueHead: string
  format?: (value: number) => string
}

export function BarChart({ points, pointHead, valueHead, format = formatInteger, ...frame }: BarChartProps) {
  const id = useId()
  const ticks = scaleTicks(Math.max(...points.map((point) => point.value), 0))
  const top = ticks.at(-1) ?? 1
  const slots = barSlots(points.length)
  const table = {
    rowHead: pointHead,
    columns: [valueHead],
    rows: points.map((point) => ({ label: point.label, cells: [format(point.value)] })),
  }
  return (
    <ChartFrame {...frame} table={table}>
      <ChartCloth id={id} />
      <ChartGrid ticks={ticks} format={format} />
      {points.map((point, index) => {
        const { x = 0, width = 0, middle = 0 } = slots[index] ?? {}
        const y = scaleY(point.value, top)
        return (
          <g key={point.label}>
            <rect
              x={x}
              y={y}
              width={width}
              height={round(chartBox.bottom - y)}
              fill={weaveFill(id, point.partial ? 'part' : 'plain')}
              className={point.partial ? 'part' : undefined}
            />
            <text className="value" x={middle} y={y - 6} textAnchor="middle">
              {format(point.value)}
            </text>
            <text x={middle} y={188} textAnchor="middle">
              {point.label}
            </text>
          </g>
        )
      })}
    </ChartFrame>
  )
}
