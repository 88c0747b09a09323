import { type ReactNode, useId } from 'react'
import { cx } from './cx.ts'

export type ProgressProps = {
  label: string
  /** Absent while nobody knows how much there is. */
  value?: number
  max: number
  /** The figures in words, as in "1,204 of 2,310". */
  figures?: ReactNode
  /** How long it will take, and that one may leave. */
  note?: ReactNode
  className?: string
}

/** Work that goes on; how full something is, is a Meter. */
export function Progress({ label, value, max, figures, note, className }: ProgressProps) {
  const id = useId()
  return (
    <div className={cx('text-step--1', className)}>
      <BarHead id={id} label={label} figures={figures} />
      <progress className="bar" value={value} max={max} aria-labelledby={id} />
      {note && <p className="num mt-[5px] text-graphite">{note}</p>}
    </div>
  )
}

export function BarHead({ id, label, figures }: { id: string; label: string; figures?: ReactNode }) {
  return (
    <p className="num mb-[5px] flex justify-between gap-3">
      <b id={id} className="font-[550]">
        {label}
      </b>
      <span>{figures}</span>
    </p>
  )
}
