import type { InteractionType } from '@thimblely/api/clients/input'
import type { Today } from '@thimblely/api/workspaces/input'
import { DateTime } from '@thimblely/ui/date-time'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Icon } from '@thimblely/ui/icon'
import { Section } from '@thimblely/ui/patterns/section'
import { Link } from 'react-router'
import { interactionIcons, interactionWords } from '#app/clients/words.ts'
import { useWorkspace } from '#app/shell/workspace.tsx'

const isKnown = (type: string): type is InteractionType => type in interactionWords

export function LatelySection({ recent }: Pick<Today, 'recent'>) {
  const { path } = useWorkspace()
  return (
    <Section
      title="Who came lately"
      action={
        <Link to={path('clients')} className="link">
          All clients
        </Link>
      }
    >
      {recent.length === 0 ? (
        <EmptyState title="Nobody in the last 60 days" headingLevel={3} className="mt-4">
          Calls, fittings and orders that are noted on a client show up here.
        </EmptyState>
      ) : (
        <ul>
          {recent.map((row) => (
            <Visit key={row.id} row={row} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Visit({ row }: { row: Today['recent'][number] }) {
  const { path, now, dates } = useWorkspace()
  const type = isKnown(row.type) ? row.type : 'note'
  return (
    <li className="relative grid grid-cols-[20px_minmax(0,1fr)_auto] items-baseline gap-x-3.5 border-b border-hairline px-1 py-3 hover:bg-linen">
      <Icon
        name={interactionIcons[type]}
        label={interactionWords[type]}
        className="size-[18px] translate-y-1 text-graphite"
      />
      <div className="min-w-0">
        <Link
          to={path(`clients/${row.clientId}`)}
          className="text-step-0 font-[550] after:absolute after:inset-0"
        >
          {row.client}
        </Link>
        <p className="truncate text-graphite">
          {row.subject ?? interactionWords[type]}
          {row.words && `: ${row.words}`}
        </p>
      </div>
      <DateTime
        at={row.occurredAt}
        now={now}
        {...dates}
        className="num text-step--1 whitespace-nowrap text-graphite"
      />
    </li>
  )
}
