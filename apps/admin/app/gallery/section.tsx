import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; note?: string; children: ReactNode }

export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-11 max-sm:mt-9">
      <h2 id={`${id}-title`} className="text-step-1 font-semibold">
        {title}
      </h2>
      {note && <p className="max-w-[76ch] text-step--1 text-graphite">{note}</p>}
      <div className="mt-3 grid gap-7">{children}</div>
    </section>
  )
}

export function Specs({ two, children }: { two?: boolean; children: ReactNode }) {
  return (
    <div
      className={
        two ? 'grid border-t border-hairline md:grid-cols-2 md:gap-x-10' : 'grid border-t border-hairline'
      }
    >
      {children}
    </div>
  )
}

type SpecProps = { title: string; tall?: boolean; children: ReactNode }

export function Spec({ title, tall, children }: SpecProps) {
  const layout = tall
    ? 'content-start gap-2 py-5'
    : 'items-center gap-x-6 gap-y-2 py-3.5 sm:grid-cols-[160px_minmax(0,1fr)]'
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] border-b border-hairline ${layout}`}>
      <h3 className="text-step--1 font-medium text-graphite">{title}</h3>
      <div className="flex flex-wrap items-center gap-2.5">{children}</div>
    </div>
  )
}

/** Two columns, one on phones. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">{children}</div>
}

/** A layer as it looks when open, out of reach; the live one is beside it. */
export function Picture({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div inert className={className}>
      {children}
    </div>
  )
}
