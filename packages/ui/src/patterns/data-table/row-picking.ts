import { useRef } from 'react'
import { toggle, togglePage, toggleRange } from './selection.tsx'
import type { TableSelection } from './selection-bar.tsx'

/** Remembers the row last touched, since a range starts there. */
export function useRowPicking(order: readonly string[], selection: TableSelection | undefined) {
  const anchor = useRef<string | undefined>(undefined)
  const pick = (id: string, isRange: boolean) => {
    if (!selection) return
    const from = anchor.current
    const isFromAnchor = isRange && from !== undefined
    selection.onChange(
      isFromAnchor ? toggleRange(selection.value, order, from, id) : toggle(selection.value, id),
    )
    if (!isFromAnchor) anchor.current = id
  }
  return {
    pick,
    togglePage: () => selection?.onChange(togglePage(selection.value, order)),
  }
}
