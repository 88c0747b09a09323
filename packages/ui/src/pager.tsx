import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { buttonClass } from './button-class.ts'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type PagerProps = {
  /** What is in sight, as in "1 to 40 of about 1,240". */
  summary: ReactNode
  /** Addresses of the neighbours; absent at the ends. */
  earlier?: string
  later?: string
  earlierLabel?: string
  laterLabel?: string
  className?: string
}

export function Pager(props: PagerProps) {
  const { summary, earlier, later, earlierLabel = 'Earlier', laterLabel = 'Later', className } = props
  return (
    <nav
      aria-label="Pages"
      className={cx(
        'flex flex-wrap items-center justify-between gap-2 pt-3 text-step--1 text-graphite',
        className,
      )}
    >
      <span className="num">{summary}</span>
      <span className="inline-flex">
        <PagerStep to={earlier} edge="rounded-e-none">
          <Icon name="left" />
          {earlierLabel}
        </PagerStep>
        <PagerStep to={later} edge="-ms-px rounded-s-none">
          {laterLabel}
          <Icon name="right" />
        </PagerStep>
      </span>
    </nav>
  )
}

function PagerStep({ to, edge, children }: { to?: string; edge: string; children: ReactNode }) {
  const look = cx(buttonClass({ size: 'sm', disabled: !to }), edge)
  if (to) {
    return (
      <Link to={to} className={look}>
        {children}
      </Link>
    )
  }
  return (
    <button type="button" disabled className={look}>
      {children}
    </button>
  )
}
