import { type ReactNode, useId } from 'react'
import { cx } from '../cx.ts'

interface SectionProps {
  title: string
  count?: ReactNode
  /** One quiet link or button at the end of the rule. */
  action?: ReactNode
  children: ReactNode
  id?: string
  headingLevel?: 2 | 3
  className?: string
}

/** An ink rule over hairlines: the house's answer to cards. */
export function Section({ title, count, action, children, id, headingLevel = 2, className }: SectionProps) {
  const headingId = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section id={id} aria-labelledby={headingId} className={cx('min-w-0', className)}>
      <div className="flex items-baseline gap-2.5 border-b border-ink pb-2">
        <Heading id={headingId} className="text-step-0 font-semibold tracking-[-0.005em]">
          {title}
          {count !== undefined && <span className="num font-normal text-graphite"> {count}</span>}
        </Heading>
        {action && <div className="ms-auto flex items-baseline gap-3">{action}</div>}
      </div>
      {children}
    </section>
  )
}
