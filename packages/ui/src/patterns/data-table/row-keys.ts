import type { KeyboardEvent } from 'react'
import { isTyping, keyOf } from '../shortcut-keys.ts'

export interface RowKeyActions {
  /** The focus came to another row. */
  onFocusRow: (id: string) => void
  onToggle: (id: string, isRange: boolean) => void
  onOpen: (id: string) => void
}

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const rowsOf = (body: Element) => [...body.querySelectorAll<HTMLElement>('tr[data-row-id]')]

export function focusRow(row: HTMLElement | undefined, onBox = false): string | undefined {
  const target = row?.querySelector<HTMLElement>(onBox ? 'input[type="checkbox"]' : 'a[data-row-link]')
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
  return target ? row?.dataset.rowId : undefined
}

/** j and k or the arrows move, x picks, with Shift a range, Enter opens. */
export function handleRowKey(event: KeyboardEvent<HTMLElement>, actions: RowKeyActions) {
  if (isTyping(event.target) || !(event.target instanceof Element)) return
  const row = event.target.closest<HTMLElement>('tr[data-row-id]')
  const id = row?.dataset.rowId
  if (!row || !id) return
  const key = keyOf(event)
  const isRange = key.startsWith('shift+')
  const plain = key.replace('shift+', '')
  const step = STEPS[plain]
  if (step) {
    moveFocus(event, row, step, isRange, actions)
  } else if (plain === 'x') {
    event.preventDefault()
    actions.onToggle(id, isRange)
  } else if (key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault()
    actions.onOpen(id)
  }
}

function moveFocus(
  event: KeyboardEvent,
  row: HTMLElement,
  step: number,
  isRange: boolean,
  actions: RowKeyActions,
) {
  event.preventDefault()
  const rows = rowsOf(event.currentTarget)
  const next = rows[rows.indexOf(row) + step]
  const id = focusRow(next, event.target instanceof HTMLInputElement)
  if (!id) return
  if (isRange) actions.onToggle(id, true)
  else actions.onFocusRow(id)
}
