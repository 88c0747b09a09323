import { type ReactNode, useId } from 'react'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { formatInteger } from '../number.ts'
import { Progress } from '../progress.tsx'

export interface BulkFailure {
  id: string
  /** What was left as it was, as a link if it can be opened. */
  label: ReactNode
  reason: string
}

interface BulkProgressProps {
  /** "Moving 38 promises" while it runs, "Moved 36 promises" after. */
  title: string
  state: 'running' | 'done' | 'cancelled'
  done: number
  total: number
  failures?: readonly BulkFailure[]
  /** "About 40 s. You may leave this page." */
  note?: string
  onCancel?: () => void
  onUndo?: () => void
  onClose?: () => void
  locale?: string
}

/** Work on many rows: how far it is, what failed and why, and the way back. */
export function BulkProgress(props: BulkProgressProps) {
  const { title, state, done, total, failures = [], note, locale } = props
  const titleId = useId()
  const isRunning = state === 'running'
  const figures = `${formatInteger(done, locale)} of ${formatInteger(total, locale)}`
  return (
    <section
      aria-labelledby={titleId}
      className="grid content-start gap-3 rounded-md border border-hairline bg-card p-4 shadow-soft"
    >
      {isRunning ? (
        <>
          <h2 id={titleId} className="sr-only">
            {title}
          </h2>
          <Progress label={title} value={done} max={total} figures={figures} note={note} />
        </>
      ) : (
        <h2 id={titleId} className="num flex items-center gap-2 font-semibold">
          <Icon
            name={failures.length ? 'alert' : 'check'}
            className={failures.length ? 'text-amber' : 'text-moss'}
          />
          {title}
        </h2>
      )}
      <p role="status" className={isRunning ? 'sr-only' : 'num text-graphite'}>
        {isRunning ? quarterSaid(done, total) : outcome(props, figures)}
      </p>
      {failures.length > 0 && <Failures failures={failures} />}
      <Actions {...props} />
    </section>
  )
}

/** Told by quarters: a live region that counts every row would never be quiet. */
function quarterSaid(done: number, total: number): string {
  const quarter = Math.floor((done / Math.max(1, total)) * 4) * 25
  return quarter > 0 && quarter < 100 ? `${quarter} %` : ''
}

function outcome({ state, failures = [] }: BulkProgressProps, figures: string): string {
  const kept = failures.length === 1 ? '1 was left as it was' : `${failures.length} were left as they were`
  if (state === 'cancelled') return `Stopped after ${figures}. The rest was left as it was.`
  return failures.length > 0 ? `${figures} done, ${kept}:` : `All ${figures.split(' of ')[1]} done.`
}

function Failures({ failures }: { failures: readonly BulkFailure[] }) {
  return (
    <ul className="max-h-48 overflow-y-auto border-t border-hairline text-step--1">
      {failures.map((failure) => (
        <li key={failure.id} className="flex flex-wrap gap-x-3 border-b border-hairline py-1.5">
          <b className="font-[550]">{failure.label}</b>
          <span className="text-graphite">{failure.reason}</span>
        </li>
      ))}
    </ul>
  )
}

function Actions({ state, onCancel, onUndo, onClose }: BulkProgressProps) {
  const isRunning = state === 'running'
  if (!(isRunning ? onCancel : (onUndo ?? onClose))) return null
  return (
    <div className="flex gap-2">
      {isRunning && onCancel && (
        <Button size="sm" onClick={onCancel}>
          Stop here
        </Button>
      )}
      {!isRunning && onUndo && (
        <Button size="sm" icon="undo" onClick={onUndo}>
          Undo
        </Button>
      )}
      {!isRunning && onClose && (
        <Button size="sm" kind="quiet" onClick={onClose}>
          Close
        </Button>
      )}
    </div>
  )
}
