import { cx } from './cx.ts'

type MarkProps = {
  state: 'pending' | 'progress' | 'ready' | 'done'
  /** How far, from 0 to 1; only drawn in progress. */
  share?: number
  /** Other words than the state's; empty where they stand beside it. */
  label?: string
  className?: string
}

const words = { pending: 'Pending', progress: 'In progress', ready: 'Ready', done: 'Completed' }

/** The state of an order at a glance: dashed ring, pie, check. */
export function Mark({ state, share = 0.5, label, className }: MarkProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      role="img"
      aria-label={label ?? words[state]}
      aria-hidden={label === '' || undefined}
      className={cx('mark', className)}
      data-state={state}
    >
      {state === 'pending' && <circle cx="8" cy="8" r="6" />}
      {state === 'progress' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <circle
            className="pie"
            cx="8"
            cy="8"
            r="2"
            pathLength="100"
            strokeDasharray={`${share * 100} 100`}
          />
        </>
      )}
      {(state === 'ready' || state === 'done') && (
        <>
          <circle cx="8" cy="8" r="6.7" />
          <path d="m5.2 8.2 2 2 3.7-4.2" />
        </>
      )}
    </svg>
  )
}
