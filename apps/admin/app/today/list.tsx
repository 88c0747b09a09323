import { apiContext } from '@thimblely/api/server'
import { formatDay } from '@thimblely/ui/date-time'
import { Icon } from '@thimblely/ui/icon'
import { Notice } from '@thimblely/ui/notice'
import { Link } from 'react-router'
import { RoomHead } from '#app/shell/room-head.tsx'
import type { Route } from './+types/list.ts'
import { RegionTable } from './components/region-table.tsx'
import { type Concern, concernsOfRegions, concernsOfWork } from './concerns.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Today · Thimblely Admin' }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const report = await api.residency.report()
  const answering = report.regions.filter(({ isUp }) => isUp)
  const work = await Promise.all(
    answering.map(async ({ region }) => {
      const [jobs, messages] = await Promise.all([
        api.jobs.figures({ region }),
        api.outbox.figures({ region }),
      ])
      return { region, jobs, messages }
    }),
  )
  return { report, work }
}

export default function Today({ loaderData }: Route.ComponentProps) {
  const { report, work } = loaderData
  const concerns = [...concernsOfRegions(report), ...work.flatMap(concernsOfWork)]
  return (
    <>
      <RoomHead
        title="Today"
        lede={`${formatDay(report.at, { timeZone: 'UTC', year: true })}. What waits for a person.`}
      />
      <div className="mt-6 mb-11">
        {concerns.length > 0 ? <Concerns concerns={concerns} /> : <Calm regions={report.regions.length} />}
      </div>
      <RegionTable report={report} work={work} />
    </>
  )
}

const theyAnswer = (regions: number) =>
  regions === 1
    ? 'The region answers'
    : regions === 2
      ? 'Both regions answer'
      : `All ${regions} regions answer`

function Calm({ regions }: { regions: number }) {
  return (
    <Notice bare tone="moss" icon="check-circle" title="Nothing waits for you.">
      {theyAnswer(regions)}, no job gave up, and no message is lost.
    </Notice>
  )
}

function Concerns({ concerns }: { concerns: readonly Concern[] }) {
  return (
    <ul className="border-t border-ink">
      {concerns.map(({ id, tone, icon, title, text, to }) => (
        <li key={id} className="flex gap-3 border-b border-hairline py-3">
          <Icon name={icon} className={`mt-1 ${tone === 'rust' ? 'text-rust' : 'text-amber'}`} />
          <div className="min-w-0">
            <Link to={to} className="link num inline-block font-[550] max-sm:py-1.5">
              {title}
            </Link>
            <p className="num text-step--1 text-graphite">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
