import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from '../icon.tsx'
import { useEscapeLayer } from './escape-layer.tsx'

export interface BulkAction {
  id: string
  label: string
  icon: IconName
  onRun: () => void
}

interface BulkBarProps {
  /** "3 selected", already worded and formatted. */
  summary: string
  /** Offered while only a part is picked: "Select all 38" and "matching", which narrow bars leave out. */
  selectAll?: { label: string; scope: string; onSelect: () => void }
  actions: readonly BulkAction[]
  /** A menu for the rarer actions; gets the bar's button look. */
  more?: ReactNode
  onClear: () => void
}

/** The look of every button on the bar, also of a menu's. */
export const bulkButton =
  'inline-flex bulk-button cursor-pointer items-center justify-center gap-[7px] rounded-md hover:bg-[color-mix(in_oklab,var(--ink),var(--paper)_16%)] focus-visible:outline-paper'

export function BulkBar({ summary, selectAll, actions, more, onClear }: BulkBarProps) {
  const summaryId = useId()
  useEscapeLayer(true, onClear)
  return (
    <div
      role="toolbar"
      aria-labelledby={summaryId}
      className="bulk-bar z-10 flex items-center gap-1 rounded-[10px] bg-ink text-paper shadow-soft whitespace-nowrap"
    >
      <div className="bulk-what">
        <b id={summaryId} className="num pe-2 font-semibold">
          {summary}
        </b>
        {selectAll && (
          <button
            type="button"
            onClick={selectAll.onSelect}
            className="bulk-all num underline underline-offset-3"
          >
            {selectAll.label} <span className="bulk-scope">{selectAll.scope}</span>
          </button>
        )}
      </div>
      <span className="bulk-acts">
        {actions.map((action) => (
          <button key={action.id} type="button" onClick={action.onRun} className={bulkButton}>
            <Icon name={action.icon} className="max-md:size-5" />
            <span className="bulk-label">{action.label}</span>
          </button>
        ))}
        {more}
      </span>
      <button type="button" aria-label="Clear selection" onClick={onClear} className={bulkButton}>
        <Icon name="close" className="max-md:size-5" />
      </button>
    </div>
  )
}
