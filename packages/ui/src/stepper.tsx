import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Step = { label: string; note?: ReactNode }

type StepperProps = {
  label: string
  steps: readonly Step[]
  /** Index of the step under way; equal to the length when all is done. */
  current: number
  className?: string
}

/** Sewn where done, a stitch where still to be sewn. */
export function Stepper({ label, steps, current, className }: StepperProps) {
  return (
    <ol aria-label={label} className={cx('stepper', className)}>
      {steps.map((step, index) => (
        <li
          key={step.label}
          data-step={index < current ? 'done' : index === current ? 'now' : 'next'}
          aria-current={index === current ? 'step' : undefined}
        >
          <b>{step.label}</b>
          {index < current && <span className="sr-only">, done</span>}
          {step.note && <span>{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
