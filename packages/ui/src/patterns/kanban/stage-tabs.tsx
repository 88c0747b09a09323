import type { KanbanColumn } from './kanban-column.tsx'

interface StageTabsProps {
  columns: readonly KanbanColumn[]
  shownId: string | undefined
  onShow: (columnId: string) => void
}

/** Phones show one column at a time; these choose which. */
export function StageTabs({ columns, shownId, onShow }: StageTabsProps) {
  return (
    <ul aria-label="Columns" className="kanban-tabs">
      {columns.map((column) => {
        const count = column.count ?? column.cards.length
        const isOver = column.limit !== undefined && count > column.limit
        return (
          <li key={column.id}>
            <button type="button" aria-pressed={column.id === shownId} onClick={() => onShow(column.id)}>
              {column.title}{' '}
              <span className={isOver ? 'num font-semibold text-amber' : 'num'}>
                {count}
                {column.limit !== undefined && `/${column.limit}`}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
