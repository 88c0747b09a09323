import type { ReactNode } from 'react'
import { PageHead } from './page-head.tsx'

interface ListPageProps {
  title: string
  actions?: ReactNode
  /** A `QuickLook`; the list gives way to it on wide screens and it is not shown on phones. */
  quickLook?: ReactNode
  children: ReactNode
}

/** A room full of rows: title, the table, and the panel beside it. Wants a page without padding. */
export function ListPage({ title, actions, quickLook, children }: ListPageProps) {
  return (
    <div className="list-page" data-quick={quickLook ? '' : undefined}>
      <div className="list-main">
        <div className="max-md:px-4">
          <PageHead title={title} actions={actions} />
        </div>
        {children}
      </div>
      {quickLook}
    </div>
  )
}
