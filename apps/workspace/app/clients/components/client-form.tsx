import type { FormFailure } from '@thimblely/api/server'
import type { FieldProblem } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { FormShell } from '@thimblely/ui/patterns/form-shell/form-shell'
import { Select } from '@thimblely/ui/select'
import { Textarea } from '@thimblely/ui/textarea'
import { type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { type ClientText, fieldLabels } from '../client-form-data.ts'
import { keysOf, priorityWords, statusWords } from '../words.ts'

type ClientFormProps = {
  values: ClientText
  failure: FormFailure | undefined
  submitLabel: string
  cancelTo: string
  what: string
  /** Hidden fields: the key of this form, or the version it was opened with. */
  children: ReactNode
}

const labelOf = (path: string) => fieldLabels[path.split('.')[0] as keyof ClientText] ?? path

export function ClientForm({ values, failure, submitLabel, cancelTo, what, children }: ClientFormProps) {
  const problems = useMemo<FieldProblem[]>(
    () =>
      Object.entries(failure?.fields ?? {}).map(([path, message]) => ({
        field: path.split('.')[0] ?? path,
        message: `${labelOf(path)}: ${message}`,
      })),
    [failure],
  )
  const errorOf = (name: keyof ClientText) =>
    Object.entries(failure?.fields ?? {}).find(([path]) => path.split('.')[0] === name)?.[1]
  const field = (name: keyof ClientText) => ({ id: name, label: fieldLabels[name], error: errorOf(name) })
  return (
    <FormShell
      className="mt-6"
      submitLabel={submitLabel}
      problems={problems}
      failure={problems.length === 0 && failure?.code !== 'CONFLICT' && failure?.message}
      what={what}
      secondary={
        <Link to={cancelTo} className="link">
          Cancel
        </Link>
      }
    >
      {children}
      <Field {...field('name')} required>
        <Input name="name" defaultValue={values.name} autoComplete="off" maxLength={160} />
      </Field>
      <div className="grid gap-[18px] sm:grid-cols-2">
        <Field {...field('email')} optional>
          <Input
            name="email"
            type="email"
            defaultValue={values.email}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <Field {...field('phone')} hint="With the country: +234 803 …" optional>
          <Input name="phone" type="tel" defaultValue={values.phone} autoComplete="off" />
        </Field>
        <Field {...field('location')} optional>
          <Input name="location" defaultValue={values.location} autoComplete="off" />
        </Field>
        <Field {...field('company')} optional>
          <Input name="company" defaultValue={values.company} autoComplete="off" />
        </Field>
        <Field {...field('status')}>
          <Select name="status" defaultValue={values.status}>
            <Options words={statusWords} />
          </Select>
        </Field>
        <Field {...field('priority')}>
          <Select name="priority" defaultValue={values.priority}>
            <Options words={priorityWords} />
          </Select>
        </Field>
      </div>
      <Field {...field('tags')} hint="Separated by commas: bridal, aso-ebi" optional>
        <Input name="tags" defaultValue={values.tags} autoComplete="off" />
      </Field>
      <Field {...field('notes')} hint="What everyone who serves them should know." optional>
        <Textarea name="notes" defaultValue={values.notes} maxLength={5000} />
      </Field>
    </FormShell>
  )
}

function Options<Word extends string>({ words }: { words: Record<Word, string> }) {
  return keysOf(words).map((word) => (
    <option key={word} value={word}>
      {words[word]}
    </option>
  ))
}
