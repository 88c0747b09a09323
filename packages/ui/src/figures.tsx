import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Figure = { label: string; value: ReactNode; unit?: string }

/** A few large numbers in a row. */
export function Figures({ items, className }: { items: readonly Figure[]; className?: string }) {
  return (
    <dl className={cx('num flex flex-wrap gap-x-9 gap-y-4', className)}>
      {items.map((figure) => (
        <div key={figure.label}>
          <dt className="text-step--1 text-graphite">{figure.label}</dt>
          <dd className="text-step-2 leading-[1.2] font-medium tracking-[-0.012em] whitespace-nowrap">
            {figure.value}
            {figure.unit && (
              <span className="ms-[0.15em] text-step--1 font-normal text-graphite">{figure.unit}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
