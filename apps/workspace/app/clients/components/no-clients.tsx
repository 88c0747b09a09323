import { ButtonLink } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import { useWorkspace } from '#app/shell/workspace.tsx'

export function NoClients({ isArchive }: { isArchive: boolean }) {
  const { path, may } = useWorkspace()
  if (isArchive) {
    return (
      <EmptyState title="Nobody is archived" className="mt-4">
        A client you archive leaves the lists and the search, keeps every order and note, and can come back
        from here.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No clients yet"
      picture={<HangerPicture />}
      className="mt-4"
      actions={
        may('clients.write') && (
          <ButtonLink kind="primary" to={path('clients/new')}>
            New client
          </ButtonLink>
        )
      }
    >
      A client holds who you make for, how to reach them, and everything that passed between you. A name is
      enough to begin.
    </EmptyState>
  )
}
