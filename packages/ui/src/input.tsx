import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { useFieldControl } from './field.tsx'
import { inputClass } from './input-class.ts'

type InputProps = ComponentProps<'input'> & {
  /** Tabular figures, for amounts, measures and dates. */
  numeric?: boolean
}

export function Input({ numeric, className, ...rest }: InputProps) {
  return (
    <input
      {...useFieldControl()}
      className={cx(inputClass, '[&[readonly]]:bg-linen', numeric && 'num', className)}
      {...rest}
    />
  )
}
