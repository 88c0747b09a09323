import type { ReactNode } from 'react'
import { FactStrip, type StripFact } from './fact-strip.tsx'
import { type Crumb, PageHead } from './page-head.tsx'

interface DetailPageProps {
  title: string
  crumbs: readonly Crumb[]
  lede?: ReactNode
  actions?: ReactNode
  /** Something that asks for a decision; sits above the figures. */
  notice?: ReactNode
  facts?: readonly StripFact[]
  /** The narrow column: history, money, related things. */
  side?: ReactNode
  children: ReactNode
}

export function DetailPage({ title, crumbs, lede, actions, notice, facts, side, children }: DetailPageProps) {
  return (
    <div className="max-w-[1180px]">
      <PageHead title={title} crumbs={crumbs} lede={lede} actions={actions} size="detail" />
      {notice && <div className="mt-5">{notice}</div>}
      {facts ? <FactStrip facts={facts} /> : <div className="h-8" />}
      <div className="grid gap-x-11 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="grid min-w-0 content-start gap-8">{children}</div>
        {side && <div className="grid min-w-0 content-start gap-8">{side}</div>}
      </div>
    </div>
  )
}
