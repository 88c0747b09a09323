import type { ReactNode } from 'react'

export interface StripFact {
  label: string
  value: ReactNode
  /** What the figure is made of, or what it means. */
  note?: ReactNode
}

/** Up to four figures between two hairlines; two by two on phones. */
export function FactStrip({ facts }: { facts: readonly StripFact[] }) {
  return (
    <dl className="fact-strip mt-[22px] mb-8 border-y border-hairline">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt className="text-step--1 text-graphite">{fact.label}</dt>
          <dd className="num my-px text-step-1 font-[550]">{fact.value}</dd>
          {fact.note && <dd className="text-step--1 text-graphite">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
