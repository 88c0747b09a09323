import type { Client } from '@thimblely/api/clients/input'
import { useToast } from '@thimblely/ui/toast'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'

/** Archives or brings back at once; the toast offers the way back. */
export function useArchive({ id, name }: Pick<Client, 'id' | 'name'>) {
  const utils = trpc.useUtils()
  const toast = useToast()
  const { now } = useWorkspace()
  const show = (archivedAt: Date | null) =>
    utils.clients.get.setData({ id }, (client) => client && { ...client, archivedAt })
  const options = {
    onError: (error: { message: string }) => toast({ message: error.message, urgent: true }),
    onSettled: () => utils.clients.invalidate(),
  }
  const archive = trpc.clients.archive.useMutation({ ...options, onMutate: () => show(now) })
  const restore = trpc.clients.restore.useMutation({ ...options, onMutate: () => show(null) })
  return (isArchived: boolean) => {
    const [forth, back] = isArchived ? [archive, restore] : [restore, archive]
    forth.mutate(
      { id },
      {
        onSuccess: () =>
          toast({
            message: isArchived ? `${name} is archived.` : `${name} is back.`,
            undo: () => back.mutate({ id }),
          }),
      },
    )
  }
}
