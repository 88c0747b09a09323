import { mayInConsole } from '@thimblely/api/core/permissions'
import type { JobFigures } from '@thimblely/api/jobs/input'
import { apiContext } from '@thimblely/api/server'
import { Count } from '@thimblely/ui/count'
import { EmptyState } from '@thimblely/ui/empty-state'
import { NavTabs } from '@thimblely/ui/nav-tabs'
import { Notice } from '@thimblely/ui/notice'
import { FactStrip } from '@thimblely/ui/patterns/fact-strip'
import { chosenRegion, staffContext } from '#app/server/staff.server.ts'
import { NewestFirstPager } from '#app/shell/newest-first-pager.tsx'
import { RegionLinks } from '#app/shell/region-links.tsx'
import { RoomHead } from '#app/shell/room-head.tsx'
import { UtcTime } from '#app/shell/utc-time.tsx'
import { wholeNumber } from '#app/shell/whole-number.ts'
import type { Route } from './+types/list.ts'
import { actNamed, acts } from './acts.ts'
import { JobTable } from './components/job-table.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobs · Thimblely Admin' }]

/** The act that led here: ?done=retry.123 */
function settledIn(url: URL) {
  const [name, id] = (url.searchParams.get('done') ?? '').split('.')
  const act = actNamed(name)
  return act && id && /^\d{1,18}$/.test(id) ? { act, id } : undefined
}

export async function loader({ url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const region = chosenRegion({ url, context })
  const isDead = url.searchParams.get('list') !== 'waiting'
  const after = url.searchParams.get('after') ?? undefined
  const [figures, page] = await Promise.all([
    api.jobs.figures({ region }),
    api.jobs.list({ region, isDead, after }),
  ])
  const { regions, role } = context.get(staffContext)
  const canSettle = mayInConsole(role, 'jobs.write')
  const shown = { region, regions, isDead, isFirst: !after, canSettle, settled: settledIn(url) }
  return { ...shown, figures, page, now: new Date() }
}

export default function Jobs({ loaderData }: Route.ComponentProps) {
  const { region, regions, isDead, isFirst, canSettle, settled, figures, page, now } = loaderData
  return (
    <>
      <RoomHead
        title="Jobs"
        lede="Work that happens without a request: deliveries, what follows an event, timers. A job that fails tries again later and later; then it gives up and waits for you."
        actions={<RegionLinks regions={regions} current={region} />}
      />
      {settled && (
        <Notice
          tone="chalk"
          icon="check"
          title={`Job ${settled.id} ${acts[settled.act].done}.`}
          className="mt-5"
        >
          It is written down with your reason.
        </Notice>
      )}
      <FactStrip facts={stripFacts(figures, now)} />
      <NavTabs label="Which jobs" tabs={jobTabs(region, isDead, figures)} />
      {page.rows.length > 0 ? (
        <>
          <JobTable rows={page.rows} region={region} now={now} isDead={isDead} canSettle={canSettle} />
          <NewestFirstPager count={page.rows.length} later={page.later} isFirst={isFirst} />
        </>
      ) : (
        <NoJobs isDead={isDead} />
      )}
    </>
  )
}

function stripFacts({ waiting, running, retrying, dead, oldestWaiting }: JobFigures, now: Date) {
  const oldest = oldestWaiting ? (
    <>
      oldest due <UtcTime at={oldestWaiting} now={now} />
    </>
  ) : (
    'none is due'
  )
  return [
    { label: 'Gave up', value: wholeNumber(dead), note: dead > 0 ? 'wait for a person' : 'nothing to do' },
    { label: 'Waiting', value: wholeNumber(waiting), note: oldest },
    { label: 'Running', value: wholeNumber(running) },
    { label: 'Trying again', value: wholeNumber(retrying), note: 'failed before, not for good' },
  ]
}

function jobTabs(region: string, isDead: boolean, { dead }: JobFigures) {
  return [
    {
      to: `/jobs?region=${region}`,
      current: isDead,
      label: (
        <>
          Gave up <Count value={dead} />
        </>
      ),
    },
    {
      to: `/jobs?region=${region}&list=waiting`,
      current: !isDead,
      label: 'On their way',
    },
  ]
}

function NoJobs({ isDead }: { isDead: boolean }) {
  return (
    <EmptyState title={isDead ? 'No job gave up' : 'No job is on its way'} className="mt-5">
      {isDead
        ? 'A job that has used up its tries comes here with its last error, to be retried or discarded.'
        : 'Jobs are done within a moment of being made; here one sees those that wait, run or try again.'}
    </EmptyState>
  )
}
