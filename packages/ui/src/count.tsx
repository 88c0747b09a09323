import { cx } from './cx.ts'
import { formatInteger } from './number.ts'

type CountProps = { value: number; label?: string; locale?: string; className?: string }

/** A quiet number after a word in a tab or a rail. */
export function Count({ value, label, locale, className }: CountProps) {
  return (
    <span className={cx('num text-step--1 font-normal text-graphite', className)}>
      {formatInteger(value, locale)}
      {label && <span className="sr-only"> {label}</span>}
    </span>
  )
}
