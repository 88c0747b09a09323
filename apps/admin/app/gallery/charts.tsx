import { BarChart } from '@thimblely/ui/bar-chart'
import { LineChart } from '@thimblely/ui/line-chart'
import { StackedChart } from '@thimblely/ui/stacked-chart'
import { Columns, Section } from './section.tsx'

const months = [
  { label: 'Jun', value: 62 },
  { label: 'Jul', value: 71 },
  { label: 'Aug', value: 48 },
  { label: 'Sep', value: 94 },
  { label: 'Oct', value: 118 },
  { label: 'Nov', value: 83, partial: true },
]

const hours = Array.from({ length: 49 }, (_, index) => index / 2)
const lag = [
  {
    name: 'EU to US',
    values: hours.map((hour) => 1.3 + 0.25 * Math.sin(hour * 2.1) + 2.6 * Math.exp(-((hour - 10) ** 2))),
  },
  {
    name: 'US to EU',
    values: hours.map((hour) => 2.15 + 0.2 * Math.sin(hour * 1.3 + 1) + 0.12 * Math.sin(hour * 4)),
  },
]
const clock = [
  { at: 0, label: '14:00' },
  { at: 12, label: '20:00' },
  { at: 24, label: '02:00' },
  { at: 36, label: '08:00' },
  { at: 48, label: '13:59' },
]

const plans = [
  { name: 'Bench', values: [312, 358, 401, 447] },
  { name: 'Atelier', values: [205, 261, 322, 398] },
  { name: 'House', values: [48, 66, 91, 118] },
]

export function Charts() {
  return (
    <Section
      id="charts"
      title="Charts"
      note="Cloth as the second channel: plain, twill, herringbone. Labels on the marks, a table under each."
    >
      <Columns>
        <BarChart
          title="New workspaces"
          note="By month, 2026. November so far"
          pointHead="Month"
          valueHead="New workspaces"
          points={months}
        />
        <LineChart
          title="Feed lag"
          note="Last 24 hours, UTC, in seconds"
          pointHead="Time"
          series={lag}
          marks={clock}
          limit={{ value: 5, label: 'Alarm at 5 s' }}
          format={(value) => (Number.isInteger(value) ? String(value) : value.toFixed(1))}
        />
      </Columns>
      <StackedChart
        wide
        tableOpen
        title="Workspaces by plan"
        note="End of quarter, 2025 to 2026"
        pointHead="Quarter"
        labels={['Q4', 'Q1', 'Q2', 'Q3']}
        series={plans}
      />
    </Section>
  )
}
