import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

/** Undone: failed on our side. Closed: no permission. Nothing: no such address. Offline: no network. */
export type StatePageKind = 'undone' | 'closed' | 'nothing' | 'offline'

const titles: Record<StatePageKind, string> = {
  undone: 'This page came undone',
  closed: 'Not open to you',
  nothing: 'Nothing at this address',
  offline: 'You are offline',
}

const icons: Record<Exclude<StatePageKind, 'undone'>, IconName> = {
  closed: 'lock',
  nothing: 'search',
  offline: 'offline',
}

type StatePageProps = {
  kind: StatePageKind
  title?: string
  /** What happened, what was kept. */
  children: ReactNode
  /** What to do. */
  actions?: ReactNode
  /** Lets support find the failure. */
  reference?: string
  headingLevel?: 1 | 2 | 3
  className?: string
}

export function StatePage({
  kind,
  title,
  children,
  actions,
  reference,
  headingLevel = 1,
  className,
}: StatePageProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={cx('grid content-start justify-items-start gap-2', className)}>
      <div className="mb-1 grid h-10 content-center">
        {kind === 'undone' ? <LooseThread /> : <Icon name={icons[kind]} className="size-7 text-graphite" />}
      </div>
      <Heading className="text-step-2 leading-snug font-[550] tracking-[-0.014em]">
        {title ?? titles[kind]}
      </Heading>
      <p className="max-w-[46ch] text-graphite">{children}</p>
      {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      {reference && (
        <p className="mt-1 flex items-center gap-2 text-step--1">
          <span className="text-graphite">Reference</span> <b className="code font-[550]">{reference}</b>
          <CopyButton text={reference} label="Copy the reference" />
        </p>
      )}
    </section>
  )
}

function LooseThread() {
  return (
    <svg className="loose-thread" viewBox="0 0 320 64" aria-hidden>
      <path className="sewn" d="M2 32h150" />
      <path d="M152 32c22 0 20-24 2-22s-8 34 22 34 26-30 50-30 22 22 46 18" />
      <path className="needle" d="M272 32l44-14" />
      <path className="eye" d="M277 30.5l7-2.3" />
    </svg>
  )
}
