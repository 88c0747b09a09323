import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import { cx } from './cx.ts'
import { useFieldControl } from './field.tsx'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'ref'> & {
  /** Without one, give an aria-label. */
  label?: ReactNode
  hint?: ReactNode
  /** Some of what this stands for is picked. */
  indeterminate?: boolean
}

export function Checkbox({ label, hint, indeterminate = false, className, ...rest }: CheckboxProps) {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = indeterminate
  }, [indeterminate])
  const box = (
    <input
      {...useFieldControl()}
      ref={ref}
      type="checkbox"
      className={cx('tick-box', !label && className)}
      {...rest}
    />
  )
  if (!label) return box
  return (
    <Choice label={label} hint={hint} className={className}>
      {box}
    </Choice>
  )
}

type ChoiceProps = { label: ReactNode; hint?: ReactNode; className?: string; children: ReactNode }

/** A box or ring with its words; the whole line can be pressed. */
export function Choice({ label, hint, className, children }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is among the children.
    <label
      className={cx(
        'flex items-start gap-2.5 py-[5px] text-step-0 max-sm:min-h-11 max-sm:items-center',
        className,
      )}
    >
      <span className="flex h-[1.5em] items-center">{children}</span>
      <span>
        {label}
        {hint && <span className="num block text-step--1 text-graphite">{hint}</span>}
      </span>
    </label>
  )
}
