import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Fact = { label: string; value: ReactNode; note?: ReactNode }

/** Labels left, values right, hairlines between. */
export function Facts({
  items,
  bare,
  className,
}: {
  items: readonly Fact[]
  bare?: boolean
  className?: string
}) {
  return (
    <dl className={cx('grid text-step--1', className)}>
      {items.map((fact) => (
        <div
          key={fact.label}
          className={cx(
            'grid grid-cols-[minmax(92px,34%)_minmax(0,1fr)] gap-3 border-t border-hairline py-2',
            bare && 'first:border-t-0',
          )}
        >
          <dt className="text-graphite">{fact.label}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {fact.value}
            {fact.note && <span className="block text-graphite">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
