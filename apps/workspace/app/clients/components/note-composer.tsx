import type { AddInteraction } from '@thimblely/api/clients/input'
import { Button } from '@thimblely/ui/button'
import { Field } from '@thimblely/ui/field'
import { Select } from '@thimblely/ui/select'
import { Textarea } from '@thimblely/ui/textarea'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { interactionWords } from '../words.ts'
import { useAddInteraction } from './use-timeline.ts'

const kinds: AddInteraction['type'][] = ['note', 'call', 'email', 'meeting']
const ID = 'note'

/** The header's button and the key `n` lead here. */
export function focusComposer(): void {
  const field = document.getElementById(ID)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

export function NoteComposer({ clientId }: { clientId: string }) {
  const form = useRef<HTMLFormElement>(null)
  const add = useAddInteraction(clientId)
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const description = String(fields.get('description') ?? '').trim()
    if (!description) return setError('Write something first.')
    const type = kinds.find((kind) => kind === fields.get('type')) ?? 'note'
    setError(undefined)
    form.current?.reset()
    add.mutate(
      { clientId, type, subject: '', description, idempotencyKey: crypto.randomUUID() },
      { onError: () => keep(form.current, description) },
    )
  }
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-2.5 border-b border-hairline py-3.5">
      <Field id={ID} label="What happened" error={error} hideLabel>
        <Textarea
          name="description"
          rows={2}
          maxLength={5000}
          placeholder="What was said or promised"
          onKeyDown={submitByKey}
        />
      </Field>
      <div className="flex items-center gap-2">
        <Field label="Kind" hideLabel>
          <Select name="type" className="w-36">
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {interactionWords[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">Add to the timeline</Button>
      </div>
    </form>
  )
}

/** A refused text comes back into its field, unless another one is being typed there. */
function keep(form: HTMLFormElement | null, text: string): void {
  const field = form?.elements.namedItem('description')
  if (field instanceof HTMLTextAreaElement && !field.value) field.value = text
}
