import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type TimelineEntry = {
  id: string
  /** A DateTime or plain words. */
  when: ReactNode
  /** Passed, next, or still to come (drawn as a stitch). */
  state?: 'past' | 'next' | 'ahead'
  content: ReactNode
}

/** What happened to one thing, and what will. */
export function Timeline({
  label,
  entries,
  className,
}: {
  label: string
  entries: readonly TimelineEntry[]
  className?: string
}) {
  return (
    <ol aria-label={label} className={cx('timeline', className)}>
      {entries.map((entry) => (
        <li key={entry.id} data-state={entry.state ?? 'past'}>
          <div>
            <div className="num text-step--1 text-graphite">{entry.when}</div>
            {entry.content}
          </div>
        </li>
      ))}
    </ol>
  )
}
