import { type ReactNode, useId, useState } from 'react'
import { cx } from './cx.ts'

type SwitchProps = {
  label: ReactNode
  /** The label is read but not seen. */
  hideLabel?: boolean
  hint?: ReactNode
  checked?: boolean
  defaultChecked?: boolean
  onChange?: (checked: boolean) => void
  /** Sent with a form as on or off. */
  name?: string
  disabled?: boolean
  className?: string
}

/** Takes effect at once; a choice that waits for Save is a checkbox. */
export function Switch(props: SwitchProps) {
  const {
    label,
    hideLabel,
    hint,
    checked,
    defaultChecked = false,
    onChange,
    name,
    disabled,
    className,
  } = props
  const [own, setOwn] = useState(defaultChecked)
  const id = useId()
  const on = checked ?? own
  const turn = () => {
    setOwn(!on)
    onChange?.(!on)
  }
  return (
    <span className={cx('inline-flex items-center gap-2 text-step--1', className)}>
      <button
        type="button"
        role="switch"
        id={id}
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onClick={turn}
        className="switch"
      />
      {name && <input type="hidden" name={name} value={on ? 'on' : 'off'} />}
      <label htmlFor={id} id={`${id}-label`} className={hideLabel ? 'sr-only' : undefined}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="text-graphite">
          {hint}
        </span>
      )}
    </span>
  )
}
