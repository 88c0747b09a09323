import { cx } from './cx.ts'

type PipsProps = { label: string; total: number; done: number; stopped?: boolean; className?: string }

/** A stepper the size of a word, for a table. */
export function Pips({ label, total, done, stopped, className }: PipsProps) {
  return (
    <span role="img" aria-label={label} className={cx('pips', className)}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-pip={index < done ? 'done' : index > done ? 'next' : stopped ? 'stop' : 'now'} />
      ))}
    </span>
  )
}
