import type { Today } from '@thimblely/api/workspaces/input'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Money } from '@thimblely/ui/money'
import { Section } from '@thimblely/ui/patterns/section'
import { Pinked } from '@thimblely/ui/pinked'
import { Link } from 'react-router'
import { agoInWords } from '#app/clients/ago.ts'
import { clothOf } from '#app/shell/cloth.tsx'
import { useWorkspace } from '#app/shell/workspace.tsx'

/** The best clients without an order for half a year: a call may bring them back. */
export function QuietSection({ quiet }: Pick<Today, 'quiet'>) {
  return (
    <Section id="quiet" title="Good clients gone quiet" count={quiet.length || undefined}>
      {quiet.length === 0 ? (
        <EmptyState title="All have been here lately" headingLevel={3} className="mt-4">
          Who has ordered before, but not for half a year, is named here.
        </EmptyState>
      ) : (
        <ul>
          {quiet.map((client) => (
            <QuietClient key={client.id} client={client} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function QuietClient({ client }: { client: Today['quiet'][number] }) {
  const { path, now } = useWorkspace()
  const cloth = clothOf(client.cloth)
  return (
    <li className="relative flex items-center gap-3.5 border-b border-hairline py-2.5 hover:bg-linen">
      <Pinked cloth={cloth} label={`Wears ${cloth}`} />
      <span className="min-w-0 flex-1">
        <Link
          to={path(`clients/${client.id}`)}
          className="block truncate text-step-0 font-[550] after:absolute after:inset-0"
        >
          {client.name}
        </Link>
        <span className="num text-amber">{agoInWords(client.lastOrderDate, now)}</span>
      </span>
      <Money minor={client.totalRevenueMinor} currency={client.currency} />
    </li>
  )
}
