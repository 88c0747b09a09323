import type { RegionReport, ResidencyReport } from '@thimblely/api/residency/input'
import { feedAlarmMs, feedDelay, regionHealth } from '@thimblely/api/residency/rules'
import { Section } from '@thimblely/ui/patterns/section'
import { StateText } from '@thimblely/ui/state-text'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import { Link } from 'react-router'
import { delayOf } from '#app/residency/amounts.ts'
import { healthWords } from '#app/residency/health-words.ts'
import { wholeNumber } from '#app/shell/whole-number.ts'
import type { RegionWork } from '../concerns.ts'

type RegionTableProps = { report: ResidencyReport; work: readonly RegionWork[] }

/** How it runs, in one line a region. */
export function RegionTable({ report, work }: RegionTableProps) {
  return (
    <Section title="How it runs">
      <Table caption="How each region runs" stack>
        <TableHead>
          <Column>Region</Column>
          <Column>State</Column>
          <Column end>Feed behind</Column>
          <Column end>Jobs waiting</Column>
          <Column end>Running</Column>
          <Column end>Trying again</Column>
          <Column end>Messages on their way</Column>
        </TableHead>
        <TableBody>
          {report.regions.map((one) => (
            <RegionRow
              key={one.region}
              report={one}
              all={report}
              work={work.find(({ region }) => region === one.region)}
            />
          ))}
        </TableBody>
      </Table>
    </Section>
  )
}

type RegionRowProps = { report: RegionReport; all: ResidencyReport; work: RegionWork | undefined }

function RegionRow({ report, all, work }: RegionRowProps) {
  const { tone, icon, word } = healthWords[regionHealth(report, all.regions)]
  const worst = Math.max(...report.feeds.map((feed) => feedDelay(feed, all.at)))
  const counts = [
    { label: 'jobs waiting', count: work?.jobs.waiting },
    { label: 'running', count: work?.jobs.running },
    { label: 'trying again', count: work?.jobs.retrying },
    { label: 'messages on their way', count: work && work.messages.queued + work.messages.sending },
  ]
  return (
    <TableRow>
      <RowHead>
        <Link to="/residency" className="link uppercase">
          {report.region}
        </Link>
      </RowHead>
      <Cell place="top">
        <StateText tone={tone} icon={icon}>
          {word}
        </StateText>
      </Cell>
      <Cell end place="full">
        <Stacked label="feed behind">
          {Number.isFinite(worst) ? (
            <span className={worst > feedAlarmMs ? 'font-[550] text-rust' : undefined}>{delayOf(worst)}</span>
          ) : (
            <UnknownValue />
          )}
        </Stacked>
      </Cell>
      {counts.map(({ label, count }) => (
        <Cell key={label} end place="full">
          <Stacked label={label}>{count === undefined ? <UnknownValue /> : wholeNumber(count)}</Stacked>
        </Cell>
      ))}
    </TableRow>
  )
}

/** On a phone, where the column heads are out of sight, the figure says what it counts. */
function Stacked({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      {children} <span className="text-graphite sm:hidden">{label}</span>
    </>
  )
}
