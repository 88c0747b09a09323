import { type ReactNode, useId } from 'react'
import { Choice } from './checkbox.tsx'
import { cx } from './cx.ts'
import { FieldGroup } from './field-group.tsx'

export type RadioOption<Value extends string> = {
  value: Value
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

type RadioGroupProps<Value extends string> = {
  legend: ReactNode
  options: readonly RadioOption<Value>[]
  name?: string
  id?: string
  value?: Value
  defaultValue?: Value
  onChange?: (value: Value) => void
  hint?: ReactNode
  error?: ReactNode
  /** One frame around all of them, for choices that weigh more. */
  boxed?: boolean
  className?: string
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, options, name, id, value, defaultValue, onChange, hint, error, boxed, className } = props
  const generated = useId()
  const frame = boxed && 'overflow-hidden rounded-md border border-control bg-card divide-y divide-hairline'
  return (
    <FieldGroup legend={legend} id={id} hint={hint} error={error} className={className}>
      <div className={cx('grid', frame)}>
        {options.map((option) => (
          <Choice
            key={option.value}
            label={option.label}
            hint={option.hint}
            className={boxed ? 'px-3 py-2.5 has-checked:bg-linen' : undefined}
          >
            <input
              type="radio"
              className="tick-box"
              name={name ?? generated}
              value={option.value}
              disabled={option.disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
              onChange={onChange && (() => onChange(option.value))}
            />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  )
}
