import { Button } from '@thimblely/ui/button'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'

type TextFilterProps = {
  label: string
  hint: string
  value: string | undefined
  to: (text: string | undefined) => string
  onDone: () => void
}

export function TextFilter({ label, hint, value, to, onDone }: TextFilterProps) {
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
    navigate(to(text || undefined), { replace: true, preventScrollReset: true })
    onDone()
  }
  return (
    <form onSubmit={submit} className="grid w-64 gap-3">
      <Field label={label} hint={hint}>
        <Input name="text" defaultValue={value} maxLength={100} autoComplete="off" />
      </Field>
      <Button type="submit" kind="ink" size="sm">
        Filter
      </Button>
    </form>
  )
}
