import { useId } from 'react'
import { cx } from './cx.ts'
import { BarHead, type ProgressProps } from './progress.tsx'
import type { Tone } from './tone.ts'

type MeterProps = Omit<ProgressProps, 'value'> & { value: number; tone?: Exclude<Tone, 'plain' | 'thread'> }

/** How full something is; work that goes on is a Progress. */
export function Meter({ label, value, max, figures, note, tone, className }: MeterProps) {
  const id = useId()
  return (
    <div className={cx('text-step--1', className)}>
      <BarHead id={id} label={label} figures={figures} />
      <meter className="bar" aria-labelledby={id} value={value} max={max} data-tone={tone} />
      {note && <p className="num mt-[5px] text-graphite">{note}</p>}
    </div>
  )
}
