import { Button } from '@thimblely/ui/button'
import { ConfirmDialog } from '@thimblely/ui/confirm-dialog'
import { Section } from '@thimblely/ui/patterns/section'
import { type FormEvent, useRef, useState } from 'react'
import { Form, useNavigation, useSubmit } from 'react-router'

/** Asks first, once there is a script to ask with. */
export function RemoveCover({ isPublished }: { isPublished: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const [isAsking, setAsking] = useState(false)
  const submit = useSubmit()
  const isBusy = useNavigation().formData?.has('remove') ?? false
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setAsking(true)
  }
  return (
    <Section title="Without a cover">
      <div className="grid justify-items-start gap-2.5 pt-3.5">
        <p className="max-w-[60ch]">Shoppers see your cloth in its place. The picture is erased.</p>
        <Form ref={form} method="post" onSubmit={ask}>
          <input type="hidden" name="remove" value="yes" />
          <Button type="submit" kind="danger" busy={isBusy}>
            Remove cover
          </Button>
        </Form>
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Remove the cover?"
        action="Remove cover"
        cancel="Keep it"
        danger
        busy={isBusy}
        onConfirm={() => void submit(form.current)}
      >
        {isPublished
          ? 'Within a few seconds shoppers in every region see your cloth in its place. The picture is erased and cannot be brought back.'
          : 'The picture is erased and cannot be brought back.'}
      </ConfirmDialog>
    </Section>
  )
}
