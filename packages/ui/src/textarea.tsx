import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { useFieldControl } from './field.tsx'
import { inputClass } from './input-class.ts'

export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldControl()}
      rows={rows}
      className={cx(inputClass, 'field-sizing-content max-h-[60vh] min-h-21 resize-y', className)}
      {...rest}
    />
  )
}
