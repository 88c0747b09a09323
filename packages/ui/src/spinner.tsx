import { cx } from './cx.ts'

/** Goes beside words that say what is being waited for. */
export function Spinner({ className }: { className?: string }) {
  return <span aria-hidden className={cx('spinner', className)} />
}
