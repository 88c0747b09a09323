import { type ReactNode, useId } from 'react'
import { Tag } from '../../tag.tsx'
import type { KanbanCard } from './kanban-card.tsx'
import { WipBar } from './wip-bar.tsx'

export interface KanbanColumn {
  id: string
  title: string
  /** What a folded column is called: "Waiting for cloth". */
  foldedTitle?: string
  cards: readonly KanbanCard[]
  /** More than `cards` when only the first are loaded. */
  count?: number
  /** How many cards may be in work here at once. */
  limit?: number
  /** The worth of what lies here. */
  sum?: ReactNode
  isFolded?: boolean
  /** Under the last card: "2 more", "Add garment". */
  foot?: ReactNode
}

interface ColumnProps {
  column: KanbanColumn
  /** Shown on phones, where one column fills the page. */
  isShown: boolean
  onFold?: (isFolded: boolean) => void
  children: ReactNode
}

export function ColumnFrame({ column, isShown, onFold, children }: ColumnProps) {
  const titleId = useId()
  const count = column.count ?? column.cards.length
  const over = column.limit === undefined ? 0 : count - column.limit
  if (column.isFolded && onFold)
    return <FoldedColumn column={column} count={count} onUnfold={() => onFold(false)} />
  return (
    <section
      aria-labelledby={titleId}
      data-column-id={column.id}
      data-shown={isShown || undefined}
      className="kanban-column"
    >
      <header className="grid min-h-[46px] grid-cols-[auto_auto_1fr] content-center items-center gap-x-[7px] px-0.5">
        <h2 id={titleId} className="text-step-0 font-semibold">
          {column.title}
        </h2>
        <span className="num">
          {count}
          {column.limit !== undefined && <span className="text-graphite">/{column.limit}</span>}
          {column.limit !== undefined && <span className="sr-only">, the limit is {column.limit}</span>}
        </span>
        <span className="justify-self-start">{over > 0 && <Tag tone="amber">{over} over</Tag>}</span>
        {column.sum && <span className="col-span-full text-step--1 text-graphite">{column.sum}</span>}
      </header>
      <WipBar count={count} limit={column.limit} />
      <ol className="grid gap-2">{children}</ol>
      {column.foot && <div className="mt-1.5">{column.foot}</div>}
    </section>
  )
}

function FoldedColumn({
  column,
  count,
  onUnfold,
}: {
  column: KanbanColumn
  count: number
  onUnfold: () => void
}) {
  return (
    <section data-column-id={column.id} className="kanban-folded" aria-label={`${column.title}, folded`}>
      <button type="button" aria-expanded={false} onClick={onUnfold}>
        <span className="num">{count}</span>
        <b>{column.foldedTitle ?? column.title}</b>
        <span className="sr-only">, unfold</span>
      </button>
    </section>
  )
}
