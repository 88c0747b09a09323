import { cx } from './cx.ts'

/** Not known yet: a stitch, never a zero. */
export function UnknownValue({ label = 'not known yet', className }: { label?: string; className?: string }) {
  return <span role="img" aria-label={label} className={cx('to-sew', className)} />
}
