import { cx } from './cx.ts'

type BadgeProps = {
  count: number
  /** What is counted, as in "4 unanswered". */
  label?: string
  className?: string
}

/** A number that asks to be looked at. */
export function Badge({ count, label, className }: BadgeProps) {
  return (
    <span
      className={cx(
        'num inline-grid h-5 min-w-5 place-items-center rounded-full bg-ink px-1.5 text-micro font-semibold text-paper',
        className,
      )}
    >
      {count > 99 ? '99+' : count}
      {label && <span className="sr-only"> {label}</span>}
    </span>
  )
}
