import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type AffixProps = { before?: ReactNode; after?: ReactNode; children: ReactNode; className?: string }

/** A unit, a sign or a small button inside the frame of one input. Words here belong in the label or hint too. */
export function Affix({ before, after, children, className }: AffixProps) {
  return (
    <div className={cx('affix', className)}>
      {before && <AffixPart>{before}</AffixPart>}
      {children}
      {after && <AffixPart>{after}</AffixPart>}
    </div>
  )
}

function AffixPart({ children }: { children: ReactNode }) {
  if (typeof children !== 'string') return children
  return <span className="px-3 text-step--1 whitespace-nowrap text-graphite">{children}</span>
}
