import { ButtonLink } from '@thimblely/ui/button'
import { DataTable } from '@thimblely/ui/patterns/data-table/data-table'
import { ListPage } from '@thimblely/ui/patterns/list-page'
import { useState } from 'react'
import { useLocation, useNavigation, useSearchParams } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import { type listInput, readAddress, writeAddress } from '../list-address.ts'
import { clientCount, sortWords } from '../words.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { type BulkField, bulkActions } from './bulk-fields.ts'
import { clientColumns } from './client-columns.tsx'
import { ClientLook } from './client-look.tsx'
import { listFilters } from './list-filters.tsx'
import { listSorting } from './list-sorting.ts'
import { ListTools } from './list-tools.tsx'
import { listViews } from './list-views.ts'
import { NoClients } from './no-clients.tsx'
import { useColumns } from './use-columns.ts'
import { apiSelection, useListSelection } from './use-list-selection.ts'
import { useLook } from './use-look.ts'
import { ViewDialog } from './view-dialog.tsx'

export function ClientList({ input }: { input: ReturnType<typeof listInput> }) {
  const { may, path, now, dates } = useWorkspace()
  const [params] = useSearchParams()
  const address = readAddress(params)
  const scope = writeAddress(address)
  const [page] = trpc.clients.list.useSuspenseQuery(input)
  const [saved] = trpc.clients.views.useSuspenseQuery()
  const [bulk, setBulk] = useState<BulkField>()
  const [isNaming, setNaming] = useState(false)
  const selection = useListSelection(scope)
  const look = useLook(page.rows)
  const status = useListStatus()
  const views = listViews(saved, address, page.total.isExact ? page.total.count : undefined)
  const mayWrite = may('clients.write')
  // The empty state has the same button, larger.
  const isBare = page.total.count === 0 && scope === ''
  const turn = (name: 'after' | 'before', cursor: string | null) =>
    cursor ? `?${new URLSearchParams([...new URLSearchParams(scope), [name, cursor]])}` : undefined
  return (
    <ListPage
      title="Clients"
      actions={
        mayWrite &&
        !isBare && (
          <ButtonLink kind="thread" to={path('clients/new')}>
            New client
          </ButtonLink>
        )
      }
      quickLook={look.openId && <ClientLook key={look.openId} id={look.openId} look={look} />}
    >
      <DataTable
        caption={`${clientCount(page.total.count)}, ${sortWords[address.sort]}`}
        many="clients"
        columns={clientColumns({ ...dates, now })}
        rows={page.rows}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        rowTo={(row) => path(`clients/${row.id}`)}
        views={{ ...views, onSave: mayWrite ? () => setNaming(true) : undefined }}
        filters={listFilters(address)}
        sorting={listSorting(address)}
        {...useColumns()}
        tools={<ListTools scope={scope} view={views.saved} onSaveView={() => setNaming(true)} />}
        selection={
          mayWrite
            ? { ...selection, total: page.total, actions: bulkActions(address.filter, setBulk) }
            : undefined
        }
        quickLook={{ openId: look.openId, onOpen: look.open }}
        paging={{
          summary: `${page.rows.length} of ${page.total.isExact ? '' : 'more than '}${clientCount(page.total.count)}`,
          earlier: turn('before', page.earlier),
          later: turn('after', page.later),
        }}
        status={status}
        empty={<NoClients isArchive={address.filter.archived === true} />}
      />
      {bulk && (
        <BulkDialog
          field={bulk}
          selection={apiSelection(selection.value, address.filter)}
          onClose={() => setBulk(undefined)}
          onDone={selection.clear}
        />
      )}
      {isNaming && <ViewDialog search={scope} onClose={() => setNaming(false)} />}
    </ListPage>
  )
}

/** Another page of the same list is on its way: the rows stay, dimmed. */
function useListStatus(): 'ready' | 'pending' {
  const { pathname, search } = useLocation()
  const { location } = useNavigation()
  return location && location.pathname === pathname && location.search !== search ? 'pending' : 'ready'
}
