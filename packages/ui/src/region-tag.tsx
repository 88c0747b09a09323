import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type RegionTagProps = {
  /** As in the registry: eu, us. */
  region: string
  className?: string
}

export function RegionTag({ region, className }: RegionTagProps) {
  return (
    <span
      className={cx(
        'inline-grid h-5 min-w-[30px] place-items-center rounded-sm border border-control px-[5px] text-micro leading-none font-semibold tracking-[0.03em] uppercase',
        className,
      )}
    >
      {region}
    </span>
  )
}

/** From one region to another. */
export function RegionRoute({ from, to, className }: { from: string; to: string; className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <RegionTag region={from} />
      <Icon name="arrow" label="to" className="size-3.5 text-graphite" />
      <RegionTag region={to} />
    </span>
  )
}
