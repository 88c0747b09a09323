import type { Client, Interaction } from '@thimblely/api/clients/input'
import { Button } from '@thimblely/ui/button'
import { DateTime } from '@thimblely/ui/date-time'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Section } from '@thimblely/ui/patterns/section'
import { Skeleton } from '@thimblely/ui/skeleton'
import { Timeline } from '@thimblely/ui/timeline'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { interactionWords } from '../words.ts'
import { NoteComposer } from './note-composer.tsx'
import { useTimeline } from './use-timeline.ts'

export function ClientTimeline({ client }: { client: Client }) {
  const { may } = useWorkspace()
  return (
    <Section title="Timeline">
      {may('clients.write') && <NoteComposer clientId={client.id} />}
      <Entries client={client} />
    </Section>
  )
}

function Entries({ client }: { client: Client }) {
  const { now, dates } = useWorkspace()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(client.id)
  if (error && !data) return <Failed message={error.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton label="Loading the timeline" />
  const rows = data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) {
    return (
      <EmptyState title="Nothing noted yet" headingLevel={3} className="mt-4">
        Calls, fittings and what was promised belong here, so that whoever is at the desk knows.
      </EmptyState>
    )
  }
  return (
    <>
      <Timeline
        label={`Timeline of ${client.name}`}
        className="pt-4"
        entries={rows.map((row) => ({
          id: row.id,
          when: (
            <>
              {interactionWords[row.type]}, <DateTime at={row.occurredAt} now={now} {...dates} />, {row.by}
            </>
          ),
          content: <Entry row={row} />,
        }))}
      />
      {hasNextPage && (
        <Button size="sm" className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier
        </Button>
      )}
    </>
  )
}

function Entry({ row: { subject, description } }: { row: Interaction }) {
  return (
    <div className="max-w-[72ch] text-step-0 wrap-anywhere">
      {subject && <p className="font-[550]">{subject}</p>}
      {description && <p className="whitespace-pre-line">{description}</p>}
    </div>
  )
}

function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <EmptyState
      title="The timeline could not be loaded"
      headingLevel={3}
      className="mt-4"
      actions={<Button onClick={onRetry}>Try again</Button>}
    >
      {message}
    </EmptyState>
  )
}
