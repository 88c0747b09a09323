import { cx } from './cx.ts'

type SkeletonProps = {
  /** What is coming, for those who hear the page. */
  label?: string
  /** The width of each line, in percent of the column. */
  lines?: readonly number[]
  className?: string
}

/** Holds the place of text for less than a second; longer work shows Progress. */
export function Skeleton({ label = 'Loading', lines = [34, 92, 86, 58], className }: SkeletonProps) {
  return (
    <div role="status" aria-busy="true" className={cx('grid gap-3', className)}>
      <span className="sr-only">{label}</span>
      {lines.map((width, index) => (
        <span key={index} aria-hidden className="skeleton" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  )
}
