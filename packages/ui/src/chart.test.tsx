import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { scaleTicks } from './chart-scale.ts'
import { LineChart } from './line-chart.tsx'
import { StackedChart } from './stacked-chart.tsx'

test.each([
  [118, [0, 50, 100, 150]],
  [963, [0, 250, 500, 750, 1000]],
  [5, [0, 2, 4, 6]],
  [0.8, [0, 0.2, 0.4, 0.6, 0.8]],
  [0, [0, 1]],
])('the scale over %d has round steps from zero', (max, ticks) => {
  expect(scaleTicks(max)).toEqual(ticks)
})

test('every bar is also a row of the table', () => {
  const points = [
    { label: 'Oct', value: 118 },
    { label: 'Nov', value: 83, partial: true },
  ]
  render(<BarChart title="New workspaces" pointHead="Month" valueHead="New" points={points} tableOpen />)
  const table = screen.getByRole('table', { name: 'New workspaces' })
  expect(within(table).getByRole('row', { name: 'Nov 83' })).toBeDefined()
  expect(screen.getByRole('img', { name: /New workspaces/ }).querySelectorAll('rect.part')).toHaveLength(1)
})

test('a stack shows its total, and its parts differ in cloth as well as colour', () => {
  const series = [
    { name: 'Bench', values: [312] },
    { name: 'Atelier', values: [205] },
  ]
  render(<StackedChart title="Plans" pointHead="Quarter" labels={['Q4']} series={series} tableOpen />)
  expect(screen.getByRole('row', { name: 'Q4 312 205 517' })).toBeDefined()
  const fills = Array.from(document.querySelectorAll('figure > svg > g > rect'), (part) =>
    part.getAttribute('fill'),
  )
  expect(fills).toHaveLength(2)
  expect(new Set(fills).size).toBe(2)
})

test('lines are named at their end, never on top of each other', () => {
  const series = [
    { name: 'EU to US', values: [1, 2] },
    { name: 'US to EU', values: [3, 2] },
  ]
  render(
    <LineChart title="Lag" pointHead="Time" series={series} marks={[{ at: 0, label: '14:00' }]} tableOpen />,
  )
  const [first = 0, second = 0] = series.map(({ name }) =>
    Number(screen.getByText(name, { selector: 'svg text' }).getAttribute('y')),
  )
  expect(Math.abs(first - second)).toBeGreaterThanOrEqual(12)
  expect(screen.getByRole('row', { name: '14:00 1 3' })).toBeDefined()
})
