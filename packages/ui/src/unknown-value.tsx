import { cx } from './cx.ts'

/** Not known yet: a stitch, never a zero. */
export function UnknownValue({ label = 'not known yet', className }: { label?: string; className?: string }) {
  return (
    <span
      role="img"
      aria-label={label}
      className={cx(
        'inline-block w-18 max-w-full -translate-y-[3px] border-b-[1.5px] border-dashed border-control',
        className,
      )}
    />
  )
}
