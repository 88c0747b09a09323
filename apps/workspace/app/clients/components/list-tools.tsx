import type { ClientView } from '@thimblely/api/clients/input'
import { ButtonLink, IconButton } from '@thimblely/ui/button'
import { Menu, MenuItem } from '@thimblely/ui/menu'
import { useToast } from '@thimblely/ui/toast'
import { useNavigate } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'

type ListToolsProps = { scope: string; view: ClientView | undefined; onSaveView: () => void }

/** Beside the column chooser: the file, and what can be done with the view. */
export function ListTools({ scope, view, onSaveView }: ListToolsProps) {
  const { path, may } = useWorkspace()
  return (
    <>
      {may('clients.export') && (
        <ButtonLink
          kind="quiet"
          size="sm"
          icon="download"
          reloadDocument
          download
          to={path(`clients.csv${scope && `?${scope}`}`)}
          aria-label="Download these clients as CSV"
          className="px-2"
        />
      )}
      {may('clients.write') && <ViewMenu scope={scope} view={view} onSaveView={onSaveView} />}
    </>
  )
}

function ViewMenu({ scope, view, onSaveView }: ListToolsProps) {
  const remove = useDeleteView()
  return (
    <Menu align="end" label="This view" trigger={<IconButton size="sm" icon="more" label="This view" />}>
      <MenuItem icon="plus" onSelect={onSaveView} disabled={view !== undefined || scope === ''}>
        Save as a view
      </MenuItem>
      <MenuItem icon="close" disabled={!view?.isMine} onSelect={() => view && remove(view)}>
        {view ? `Delete the view “${view.name}”` : 'Delete this view'}
      </MenuItem>
    </Menu>
  )
}

/** The view goes at once; Undo saves it anew under the same name. */
function useDeleteView() {
  const utils = trpc.useUtils()
  const toast = useToast()
  const navigate = useNavigate()
  const { path } = useWorkspace()
  const refresh = () => utils.clients.views.invalidate()
  const save = trpc.clients.saveView.useMutation({ onSettled: refresh })
  const { mutate } = trpc.clients.deleteView.useMutation({
    onError: (error) => toast({ message: error.message, urgent: true }),
    onSettled: refresh,
  })
  return ({ id, name, search }: ClientView) =>
    mutate(
      { id },
      {
        onSuccess: () => {
          navigate(path('clients'))
          toast({ message: `The view “${name}” is deleted.`, undo: () => save.mutate({ name, search }) })
        },
      },
    )
}
