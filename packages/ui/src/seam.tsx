import { cx } from './cx.ts'

type SeamProps = {
  stages: readonly string[]
  /** Index of the stage under way; equal to the length when all are done. */
  current: number
  blocked?: boolean
  /** The stage in words beside the stitches. */
  showLabel?: boolean
  className?: string
}

/** One stitch for each stage of production. */
export function Seam({ stages, current, blocked, showLabel, className }: SeamProps) {
  const name = stages[current]
  const words = name
    ? `${name}, stage ${current + 1} of ${stages.length}${blocked ? ', blocked' : ''}`
    : 'All stages done'
  return (
    <span className={cx('inline-flex items-center', className)}>
      <span role="img" aria-label={words} className="seam">
        {stages.map((stage, index) => (
          <i
            key={stage}
            data-stitch={index < current ? 'done' : index > current ? 'ahead' : blocked ? 'blocked' : 'now'}
          />
        ))}
      </span>
      {showLabel && (
        <span aria-hidden className={cx('ms-[9px]', blocked ? 'font-semibold text-thread' : 'text-graphite')}>
          {blocked ? 'Blocked' : (name ?? 'Ready')}
        </span>
      )}
    </span>
  )
}
