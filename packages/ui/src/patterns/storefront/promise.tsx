import { useId } from 'react'

export interface PromiseStep {
  name: string
  days: number
  /** The step that decides the date. */
  isLimit?: boolean
}

interface PromiseBoxProps {
  /** "With you by 9 December" */
  promise: string
  reason: string
  steps: readonly PromiseStep[]
  starts: string
  ends: string
  /** "Cut 17 or 18 Nov" */
  limitLabel?: string
  smallPrint?: string
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

/** Every date is a promise with its reason, and a table of the days behind it. */
export function PromiseBox({
  promise,
  reason,
  steps,
  starts,
  ends,
  limitLabel,
  smallPrint,
}: PromiseBoxProps) {
  const titleId = useId()
  const total = steps.reduce((sum, step) => sum + step.days, 0)
  return (
    <section aria-labelledby={titleId} className="grid gap-3 rounded-md bg-linen p-6">
      <h2 id={titleId} className="font-display text-step-3 leading-[1.12] font-normal">
        {promise}
      </h2>
      <p>{reason}</p>
      <div className="mt-2 flex h-1.5 gap-[3px]" aria-hidden="true">
        {steps.map((step) => (
          <i
            key={step.name}
            style={{ flexGrow: step.days }}
            className={`basis-0 rounded-[1px] ${step.isLimit ? 'bg-thread' : 'bg-control'}`}
          />
        ))}
      </div>
      <p className="num -mt-1.5 flex justify-between text-step--1 text-graphite">
        <span>{starts}</span>
        {limitLabel && <span className="font-semibold text-thread">{limitLabel}</span>}
        <span>{ends}</span>
      </p>
      <details>
        <summary className="inline-block cursor-pointer list-none py-1 text-step--1 underline decoration-control underline-offset-4 hover:decoration-current max-md:py-3">
          How the {days(total)} are spent
        </summary>
        <PromiseTable steps={steps} />
      </details>
      {smallPrint && <p className="text-step--1 text-graphite">{smallPrint}</p>}
    </section>
  )
}

function PromiseTable({ steps }: { steps: readonly PromiseStep[] }) {
  return (
    <table className="num mt-2 w-full border-collapse text-step--1">
      <caption className="sr-only">Days for each step</caption>
      <tbody>
        {steps.map((step) => (
          <tr key={step.name} className={step.isLimit ? 'font-semibold text-thread' : ''}>
            <th scope="row" className="border-b border-hairline py-[5px] text-start font-[inherit]">
              {step.name}
            </th>
            <td className="border-b border-hairline py-[5px] text-end">{days(step.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
