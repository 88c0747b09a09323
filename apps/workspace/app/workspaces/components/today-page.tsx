import type { Today } from '@thimblely/api/workspaces/input'
import { ButtonLink } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import { FactStrip } from '@thimblely/ui/patterns/fact-strip'
import { Link } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import { headline } from '../headline.ts'
import { LatelySection } from './lately-section.tsx'
import { QuietSection } from './quiet-section.tsx'
import { UnpublishedNotice } from './unpublished-notice.tsx'

export function TodayPage() {
  const [today] = trpc.workspaces.today.useSuspenseQuery()
  const { active, prospects, newThisMonth } = today.clients
  const isNew = active + prospects === 0 && today.recent.length === 0
  return (
    <div className="max-w-[1180px]">
      <DateLine />
      {isNew ? <FirstDay /> : <Headline today={today} />}
      <UnpublishedNotice />
      {!isNew && (
        <>
          <FactStrip
            facts={[
              { label: 'Active clients', value: <Figure to="clients?status=active" count={active} /> },
              { label: 'Prospects', value: <Figure to="clients?status=prospect" count={prospects} /> },
              { label: 'New in 30 days', value: <Figure to="clients" count={newThisMonth} /> },
              { label: 'Shopfront', value: <ShopfrontState /> },
            ]}
          />
          <div className="grid gap-x-11 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px]">
            <LatelySection recent={today.recent} />
            <QuietSection quiet={today.quiet} />
          </div>
        </>
      )}
    </div>
  )
}

function DateLine() {
  const { workspace, me, now, dates } = useWorkspace()
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: dates.timeZone,
  })
  const part = Object.fromEntries(date.formatToParts(now).map(({ type, value }) => [type, value]))
  return (
    <p className="num text-step--1 text-graphite" suppressHydrationWarning>
      {part.weekday} {part.day} {part.month}, {part.hour}:{part.minute}
      {workspace.city && ` in ${workspace.city}`}
      {me.timeZone !== dates.timeZone && ', the time of the house'}
    </p>
  )
}

function Headline({ today }: { today: Today }) {
  const { path } = useWorkspace()
  const phrases = headline(today)
  return (
    <h1 className="page-title mt-1 text-[2.25rem] md:text-step-4">
      {phrases.length === 0
        ? 'All quiet. Nobody is waiting for a word from you.'
        : phrases.map(({ before, text, after, to }) => (
            <span key={to}>
              {before}
              <Link
                to={to.startsWith('#') ? to : path(to)}
                className="underline decoration-control decoration-dashed decoration-[1.5px] underline-offset-[0.18em] hover:decoration-ink"
              >
                {text}
              </Link>
              {after}
            </span>
          ))}
    </h1>
  )
}

function Figure({ to, count }: { to: string; count: number }) {
  const { path } = useWorkspace()
  return (
    <Link to={path(to)} className="link">
      {new Intl.NumberFormat('en-GB').format(count)}
    </Link>
  )
}

function ShopfrontState() {
  const { workspace, path } = useWorkspace()
  return (
    <Link to={path('shopfront')} className="link">
      {workspace.isPublished ? 'Published' : 'Not published'}
    </Link>
  )
}

function FirstDay() {
  const { workspace, path, may } = useWorkspace()
  return (
    <>
      <h1 className="page-title mt-1 text-[2.25rem] md:text-step-4">The first day of {workspace.name}</h1>
      <EmptyState
        title="Begin with one client"
        picture={<HangerPicture />}
        className="mt-6 max-w-[640px]"
        actions={
          may('clients.write') && (
            <ButtonLink kind="primary" to={path('clients/new')}>
              New client
            </ButtonLink>
          )
        }
      >
        Write down who you make for. From then on this page tells every morning who came lately, who is new,
        and who has not been back for half a year.
      </EmptyState>
    </>
  )
}
