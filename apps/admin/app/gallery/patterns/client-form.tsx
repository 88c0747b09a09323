import { Button } from '@thimblely/ui/button'
import type { FieldProblem } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { FormShell } from '@thimblely/ui/patterns/form-shell/form-shell'
import { type FormEvent, useState } from 'react'

const wrong: readonly FieldProblem[] = [
  { field: 'gallery-name', message: 'Name: write at least a first name' },
  { field: 'gallery-phone', message: 'Phone: 0803 is too short for Nigeria' },
]

/** Press Save to see the summary; type and wait to see the draft saved. */
export function ClientForm() {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const messageOf = (field: string) =>
    problems.find((problem) => problem.field === field)?.message.split(': ')[1]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setProblems([...wrong])
  }
  return (
    <FormShell
      submitLabel="Save client"
      onSubmit={submit}
      problems={problems}
      what="This new client"
      secondary={<Button kind="quiet">Cancel</Button>}
      autosave={{ save: async () => '12:04' }}
    >
      <Field label="Name" id="gallery-name" error={messageOf('gallery-name')} required>
        <Input name="name" autoComplete="off" />
      </Field>
      <Field
        label="Phone"
        id="gallery-phone"
        error={messageOf('gallery-phone')}
        hint="With the country, for WhatsApp"
      >
        <Input name="phone" type="tel" inputMode="tel" defaultValue="0803" autoComplete="off" />
      </Field>
      <Field label="Notes" optional>
        <Input name="notes" />
      </Field>
    </FormShell>
  )
}
