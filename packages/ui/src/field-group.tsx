import { type ReactNode, useId } from 'react'
import { cx } from './cx.ts'
import { FieldError, FieldHint, OptionalMark } from './field.tsx'

type FieldGroupProps = {
  legend: ReactNode
  id?: string
  hint?: ReactNode
  error?: ReactNode
  optional?: boolean
  className?: string
  children: ReactNode
}

/** Several controls that answer one question. */
export function FieldGroup({ legend, id, hint, error, optional, className, children }: FieldGroupProps) {
  const generated = useId()
  const groupId = id ?? generated
  const describedBy = [hint && `${groupId}-hint`, error && `${groupId}-error`].filter(Boolean).join(' ')
  return (
    // Focusable from the error summary, which links to the group.
    <fieldset
      id={groupId}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={cx('min-w-0', className)}
    >
      <legend className="mb-[5px] text-step--1 font-semibold">
        {legend}
        {optional && <OptionalMark />}
      </legend>
      <div className="grid gap-[5px]">
        {children}
        {hint && <FieldHint id={`${groupId}-hint`}>{hint}</FieldHint>}
        {error && <FieldError id={`${groupId}-error`}>{error}</FieldError>}
      </div>
    </fieldset>
  )
}
