import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { useFieldControl } from './field.tsx'
import { Icon } from './icon.tsx'
import { inputClass } from './input-class.ts'

/** The platform's own select: right on phones, with any keyboard and without JavaScript. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cx('relative block', className)}>
      <select {...useFieldControl()} className={cx(inputClass, 'appearance-none truncate pe-9')} {...rest}>
        {children}
      </select>
      <Icon
        name="down"
        className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-graphite"
      />
    </span>
  )
}
