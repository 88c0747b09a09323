import type { RegionReport } from '@thimblely/api/residency/input'
import { promisedMs, type RegionHealth } from '@thimblely/api/residency/rules'
import { Chip } from '@thimblely/ui/chip'
import { Facts } from '@thimblely/ui/facts'
import { Figures } from '@thimblely/ui/figures'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import { wholeNumber } from '#app/shell/whole-number.ts'
import { bytesOf } from '../amounts.ts'
import { healthWords } from '../health-words.ts'
import { DayTicks } from './day-ticks.tsx'

type RegionPanelProps = { report: RegionReport; health: RegionHealth; now: Date }

export function RegionPanel({ report, health, now }: RegionPanelProps) {
  const { region, reason, answerMs } = report
  const { tone, icon, word } = healthWords[health]
  const id = `region-${region}`
  return (
    <article aria-labelledby={id} className="rounded-md border border-hairline bg-card p-5">
      <header className="flex items-start justify-between gap-3">
        <h2 id={id} className="flex items-center gap-3.5">
          <span className="text-step-4 leading-none font-medium tracking-[-0.035em] uppercase">{region}</span>{' '}
          <span className="num text-step--1 text-graphite">
            {answerMs === null ? 'one Postgres of its own' : `answers in ${wholeNumber(answerMs)} ms`}
          </span>
        </h2>
        <Chip tone={tone} icon={icon}>
          {word}
        </Chip>
      </header>
      {reason ? <Silence reason={reason} /> : <Report report={report} now={now} />}
    </article>
  )
}

function Silence({ reason }: { reason: string }) {
  return (
    <div className="mt-5 grid gap-2 text-ui">
      <p className="font-[550] text-rust">{reason}</p>
      <p className="text-graphite">
        Nothing that lives here is lost. People whose home it is cannot sign in, its workspaces are closed,
        and what they have published stays in sight everywhere. The other regions go on.
      </p>
    </div>
  )
}

function Report({ report, now }: { report: RegionReport; now: Date }) {
  const { figures, day } = report
  return (
    <>
      {figures && (
        <Figures
          items={regionFigures(figures)}
          className="my-5 justify-between gap-x-6 max-sm:grid max-sm:grid-cols-2"
        />
      )}
      <DayTicks slots={day.slots} now={now} />
      <Facts bare items={regionFacts(report)} />
    </>
  )
}

function regionFigures(figures: NonNullable<RegionReport['figures']>) {
  const database = bytesOf(figures.databaseBytes)
  const files = bytesOf(figures.filesBytes)
  return [
    { label: 'Accounts', value: wholeNumber(figures.accounts) },
    { label: 'Workspaces', value: wholeNumber(figures.workspaces) },
    { label: 'Rows', value: database.value, unit: database.unit },
    { label: 'Files', value: files.value, unit: files.unit },
  ]
}

function regionFacts({ figures, day, schema }: RegionReport) {
  const unknown = <UnknownValue />
  return [
    {
      label: 'Answer time',
      value: day.p95Ms === null ? unknown : <span className="num">{wholeNumber(day.p95Ms)} ms at p95</span>,
      note: <span className="num">promise: under {promisedMs} ms</span>,
    },
    {
      label: 'Clients',
      value: figures ? <span className="num">{wholeNumber(figures.clients)}</span> : unknown,
      note: 'counted, never read from here',
    },
    {
      label: 'Schema',
      value: schema ? <span className="code">{fourAndFour(schema.fingerprint)}</span> : unknown,
      note: schema ? <span className="num">{schema.tables} tables, read from the catalogue</span> : undefined,
    },
  ]
}

const fourAndFour = (fingerprint: string) => fingerprint.replace(/(.{4})(?=.)/g, '$1 ')
