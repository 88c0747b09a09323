import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type TrailEntry = {
  id: string
  when: ReactNode
  who: ReactNode
  what: ReactNode
  note?: ReactNode
  /** A short fingerprint or link at the end of the line. */
  end?: ReactNode
}

/** Who did what when. */
export function Trail({
  label,
  entries,
  className,
}: {
  label: string
  entries: readonly TrailEntry[]
  className?: string
}) {
  return (
    <ol aria-label={label} className={cx('trail', className)}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="num text-graphite">{entry.when}</span>
          <span className="font-[550]">{entry.who}</span>
          <div className="trail-what">
            {entry.what}
            {entry.note && <span className="block text-graphite">{entry.note}</span>}
          </div>
          {entry.end && <span className="code text-end whitespace-nowrap text-graphite">{entry.end}</span>}
        </li>
      ))}
    </ol>
  )
}
