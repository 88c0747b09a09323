import type { ReactNode } from 'react'
import { Link } from 'react-router'

type RoomHeadProps = {
  title: string
  lede: ReactNode
  /** The room that this thing is in. */
  from?: { label: string; to: string; here: string }
  actions?: ReactNode
}

/** What this page is and what it is for; beside it, or under it on phones, what changes it whole. */
export function RoomHead({ title, lede, from, actions }: RoomHeadProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-[1_1_420px]">
        {from && (
          <nav aria-label="Breadcrumb" className="num mb-1.5 text-step--1 text-graphite">
            <Link to={from.to} className="link text-ink">
              {from.label}
            </Link>{' '}
            <span aria-hidden>/</span> <span aria-current="page">{from.here}</span>
          </nav>
        )}
        <h1 className="page-title text-step-3 leading-[1.15] wrap-break-word max-sm:text-[1.625rem]">
          {title}
        </h1>
        <p className="num mt-1.5 max-w-[66ch] text-graphite">{lede}</p>
      </div>
      {actions}
    </header>
  )
}
