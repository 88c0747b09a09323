import type { ReactNode } from 'react'
import { formatInteger } from '../../number.ts'
import { type BulkAction, BulkBar } from '../bulk-bar.tsx'
import { ALL_MATCHING, countSelected, NOTHING_SELECTED, type Selection } from './selection.tsx'

export interface TableSelection {
  value: Selection
  onChange: (selection: Selection) => void
  /** How many rows match the filters; not exact means cheaply rounded. */
  total: { count: number; isExact: boolean }
  actions: readonly BulkAction[]
  more?: ReactNode
}

export function SelectionBar({ selection, locale }: { selection: TableSelection; locale?: string }) {
  const { value, total } = selection
  const count = countSelected(value, total.count)
  const about = total.isExact ? '' : 'about '
  const summary = `${value.all ? about : ''}${formatInteger(count, locale)} selected`
  const all = `${about}${formatInteger(total.count, locale)}`
  const canTakeAll = !value.all && count < total.count
  return (
    <>
      <p role="status" className="sr-only">
        {count > 0 ? summary : ''}
      </p>
      {count > 0 && (
        <BulkBar
          summary={summary}
          selectAll={
            canTakeAll
              ? {
                  label: `Select all ${all}`,
                  scope: 'matching',
                  onSelect: () => selection.onChange(ALL_MATCHING),
                }
              : undefined
          }
          actions={selection.actions}
          more={selection.more}
          onClear={() => selection.onChange(NOTHING_SELECTED)}
        />
      )}
    </>
  )
}
