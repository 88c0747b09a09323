import type { Client } from '@thimblely/api/clients/input'
import { ButtonLink } from '@thimblely/ui/button'
import { DateTime } from '@thimblely/ui/date-time'
import { Facts } from '@thimblely/ui/facts'
import { Money } from '@thimblely/ui/money'
import { Notice } from '@thimblely/ui/notice'
import { QuickLook } from '@thimblely/ui/patterns/quick-look'
import { Skeleton } from '@thimblely/ui/skeleton'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import { ClientStatusChip } from './client-status.tsx'
import { ClientTags } from './client-tags.tsx'
import type { useLook } from './use-look.ts'

/** The panel beside the list: enough to answer the telephone. */
export function ClientLook({ id, look }: { id: string; look: ReturnType<typeof useLook> }) {
  const { path, may } = useWorkspace()
  const { data: client, error } = trpc.clients.get.useQuery({ id })
  return (
    <QuickLook
      title={client?.name ?? (error ? 'Not here' : 'One moment')}
      eyebrow="Client"
      lede={client && [client.location, client.company].filter(Boolean).join(', ')}
      noun="client"
      onPrevious={look.previous}
      onNext={look.next}
      onClose={() => look.open(undefined)}
      footer={
        client && (
          <>
            <ButtonLink to={path(`clients/${id}`)} className="flex-1">
              Open client
            </ButtonLink>
            {may('clients.write') && <ButtonLink to={path(`clients/${id}/edit`)}>Edit</ButtonLink>}
          </>
        )
      }
    >
      {client && <LookFacts client={client} />}
      {!client && !error && <Skeleton label="Loading the client" />}
      {error && (
        <Notice tone="amber" icon="alert" title="Could not be shown.">
          {error.message}
        </Notice>
      )}
    </QuickLook>
  )
}

function LookFacts({ client }: { client: Client }) {
  const { now, dates } = useWorkspace()
  return (
    <>
      <p className="flex flex-wrap items-center gap-1.5">
        <ClientStatusChip status={client.status} isArchived={client.archivedAt !== null} />
        <ClientTags tags={client.tags} />
      </p>
      <Facts
        items={[
          { label: 'E-mail', value: client.email ?? 'None' },
          { label: 'Phone', value: client.phone ?? 'None' },
          { label: 'Value', value: <Money minor={client.totalRevenueMinor} currency={client.currency} /> },
          { label: 'Orders', value: client.totalOrders },
          {
            label: 'Last order',
            value: client.lastOrderDate ? (
              <DateTime at={client.lastOrderDate} form="day" now={now} {...dates} />
            ) : (
              'None yet'
            ),
          },
        ]}
      />
      {client.notes && <p className="border-t border-hairline pt-3 whitespace-pre-line">{client.notes}</p>}
    </>
  )
}
