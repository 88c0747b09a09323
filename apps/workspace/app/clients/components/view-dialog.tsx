import { Button } from '@thimblely/ui/button'
import { Dialog, DialogClose } from '@thimblely/ui/dialog'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { useToast } from '@thimblely/ui/toast'
import { type FormEvent, useId } from 'react'
import { messageOf } from '#app/shell/api-failure.ts'
import { trpc } from '#app/trpc.ts'

/** Gives the filters and the sort of the moment a name; everyone in the workspace gets the tab. */
export function ViewDialog({ search, onClose }: { search: string; onClose: () => void }) {
  const utils = trpc.useUtils()
  const toast = useToast()
  const formId = useId()
  const save = trpc.clients.saveView.useMutation({ onSettled: () => utils.clients.views.invalidate() })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    save.mutate(
      { name, search },
      {
        onSuccess: () => {
          toast({ message: `The view “${name.trim()}” is saved. Everyone here sees it.` })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Save this view"
      description="The filters and the order you see now become a tab that everyone in this workspace sees."
      footer={
        <>
          <DialogClose asChild>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={formId} kind="primary" busy={save.isPending}>
            Save view
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field label="Name" error={save.error && messageOf(save.error, 'name')} required>
          <Input name="name" maxLength={40} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  )
}
