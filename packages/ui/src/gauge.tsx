import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type GaugeRisk = 'ok' | 'tight' | 'late'

type GaugeProps = {
  /** Days between forecast and promise; negative when it finishes after the promise. */
  slack: number
  risk: GaugeRisk
  /** Always with words: "2 d slack", "slips 3 d". */
  children: ReactNode
  className?: string
}

const middle = 28
const perDay = 6

const look: Record<GaugeRisk, string> = {
  ok: 'text-graphite',
  tight: 'font-[550] text-amber',
  late: 'font-semibold text-thread',
}

/** The tick is the promise, the dot the forecast: slack to one side, overrun to the other. */
export function Gauge({ slack, risk, children, className }: GaugeProps) {
  const dot = Math.max(3, Math.min(53, middle - slack * perDay))
  return (
    <span className={cx('inline-flex items-center gap-2.5 text-step--1', className)}>
      <svg viewBox="0 0 56 14" aria-hidden className="gauge" data-risk={risk}>
        <path className="base" d="M1 7h54" />
        <path className="run" d={`M${middle} 7H${dot}`} />
        <path className="promise" d={`M${middle} 1.5v11`} />
        <circle className="forecast" cx={dot} cy="7" r="3.2" />
      </svg>
      <span className={cx('whitespace-nowrap', look[risk])}>{children}</span>
    </span>
  )
}
