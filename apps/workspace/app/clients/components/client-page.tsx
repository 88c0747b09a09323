import type { Client } from '@thimblely/api/clients/input'
import { Button, ButtonLink, IconButton } from '@thimblely/ui/button'
import { DateTime } from '@thimblely/ui/date-time'
import { Facts } from '@thimblely/ui/facts'
import { Menu, MenuItem } from '@thimblely/ui/menu'
import { Notice } from '@thimblely/ui/notice'
import { DetailPage } from '@thimblely/ui/patterns/detail-page'
import { Section } from '@thimblely/ui/patterns/section'
import { useShortcut } from '@thimblely/ui/patterns/shortcuts'
import { useNavigate } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import { priorityWords } from '../words.ts'
import { clientFacts } from './client-facts.tsx'
import { ClientStatusChip } from './client-status.tsx'
import { ClientTags } from './client-tags.tsx'
import { ClientTimeline } from './client-timeline.tsx'
import { focusComposer } from './note-composer.tsx'
import { useArchive } from './use-archive.ts'

export function ClientPage({ id }: { id: string }) {
  const { path, may, now, dates } = useWorkspace()
  const [client] = trpc.clients.get.useSuspenseQuery({ id })
  const isArchived = client.archivedAt !== null
  const place = [client.location, client.company].filter(Boolean).join(', ')
  return (
    <DetailPage
      title={client.name}
      crumbs={[
        { label: 'Clients', to: path('clients') },
        { label: `since ${monthOf(client.createdAt, dates)}` },
      ]}
      lede={
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
          <ClientStatusChip status={client.status} isArchived={isArchived} />
          {place && <span>{place}</span>}
          <ClientTags tags={client.tags} />
        </span>
      }
      actions={may('clients.write') && <Actions client={client} />}
      notice={isArchived && <ArchivedNotice client={client} />}
      facts={clientFacts(client, { now, ...dates })}
      side={<Reach client={client} />}
    >
      <ClientTimeline client={client} />
    </DetailPage>
  )
}

const monthOf = (at: Date, { locale, timeZone }: { locale: string; timeZone: string }) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }).format(at)

function Actions({ client }: { client: Client }) {
  const { path } = useWorkspace()
  const navigate = useNavigate()
  const setArchived = useArchive(client)
  const editTo = path(`clients/${client.id}/edit`)
  const isArchived = client.archivedAt !== null
  useShortcut('e', 'Edit this client', () => navigate(editTo))
  useShortcut('n', 'Add a note', focusComposer)
  return (
    <>
      <ButtonLink to={editTo} icon="edit">
        Edit
      </ButtonLink>
      <Button kind="thread" onClick={focusComposer}>
        Add a note
      </Button>
      <Menu align="end" label="More" trigger={<IconButton icon="more" label="More actions" />}>
        <MenuItem icon={isArchived ? 'undo' : 'inbox'} onSelect={() => setArchived(!isArchived)}>
          {isArchived ? 'Bring back from the archive' : 'Archive'}
        </MenuItem>
      </Menu>
    </>
  )
}

function ArchivedNotice({ client }: { client: Client }) {
  const { may, now, dates } = useWorkspace()
  const setArchived = useArchive(client)
  if (!client.archivedAt) return null
  return (
    <Notice
      icon="lock"
      title="Archived"
      actions={
        may('clients.write') && (
          <Button size="sm" onClick={() => setArchived(false)}>
            Bring back
          </Button>
        )
      }
    >
      <DateTime at={client.archivedAt} form="day" now={now} {...dates} />. Not in the lists and the search;
      everything is kept.
    </Notice>
  )
}

/** How to reach them, and what everyone who serves them should know. */
function Reach({ client }: { client: Client }) {
  return (
    <>
      <Section title="Contact">
        <Facts
          bare
          items={[
            {
              label: 'Phone',
              value: client.phone ? (
                <Reachable to={`tel:${client.phone.replaceAll(' ', '')}`}>{client.phone}</Reachable>
              ) : (
                'None'
              ),
            },
            {
              label: 'E-mail',
              value: client.email ? (
                <Reachable to={`mailto:${client.email}`}>{client.email}</Reachable>
              ) : (
                'None'
              ),
            },
            { label: 'Place', value: client.location ?? 'Not known' },
            { label: 'Company', value: client.company ?? 'None' },
            { label: 'Priority', value: priorityWords[client.priority] },
          ]}
        />
      </Section>
      <Section title="Notes">
        <p className="pt-2.5 whitespace-pre-line wrap-anywhere">
          {client.notes ?? <span className="text-graphite">Nothing written down yet.</span>}
        </p>
      </Section>
    </>
  )
}

function Reachable({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} className="link num">
      {children}
    </a>
  )
}
