import { cx } from './cx.ts'

/** Goes beside words that say what is being waited for. */
export function Spinner({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-block size-3.5 flex-none animate-spin rounded-full border-2 border-hairline border-t-current',
        className,
      )}
    />
  )
}
