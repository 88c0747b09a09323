import { createContext, type ReactNode, use, useId } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type FieldControl = {
  id: string
  required?: boolean
  'aria-invalid'?: true
  'aria-describedby'?: string
}

const FieldContext = createContext<FieldControl | null>(null)

/** What a control takes over from the Field around it. Props of its own win. */
export function useFieldControl(): Partial<FieldControl> {
  return use(FieldContext) ?? {}
}

export type FieldProps = {
  label: ReactNode
  /** Stays the same after a failed save, so that the error summary can link to it. */
  id?: string
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  optional?: boolean
  /** The label is read but not seen, as in a toolbar. */
  hideLabel?: boolean
  /** One step out of the error, such as "Use 96 cm". */
  remedy?: ReactNode
  className?: string
  children: ReactNode
}

export function Field(props: FieldProps) {
  const { label, id, hint, error, required, optional, hideLabel, remedy, className, children } = props
  const generated = useId()
  const control = fieldControl(id ?? generated, { hint, error, required })
  return (
    <div className={cx('grid min-w-0 content-start gap-[5px]', className)}>
      <label htmlFor={control.id} className={hideLabel ? 'sr-only' : 'text-step--1 font-semibold'}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldContext value={control}>{children}</FieldContext>
      {hint && <FieldHint id={`${control.id}-hint`}>{hint}</FieldHint>}
      {error && <FieldError id={`${control.id}-error`}>{error}</FieldError>}
      {remedy && <div>{remedy}</div>}
    </div>
  )
}

type FieldState = { hint?: ReactNode; error?: ReactNode; required?: boolean }

function fieldControl(id: string, { hint, error, required }: FieldState): FieldControl {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

export function OptionalMark() {
  return (
    <>
      {' '}
      <span className="font-normal text-graphite">(optional)</span>
    </>
  )
}

export function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="num text-step--1 text-graphite">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-step--1 text-rust">
      <Icon name="alert" className="mt-0.5 size-3.5" />
      <span>{children}</span>
    </p>
  )
}
