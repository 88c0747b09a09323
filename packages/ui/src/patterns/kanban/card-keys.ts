import type { KeyboardEvent } from 'react'
import { keyOf } from '../shortcut-keys.ts'
import type { Direction } from './moves.tsx'

interface CardKeyActions {
  heldId: string | undefined
  pickUp: (cardId: string) => void
  step: (direction: Direction) => void
  drop: () => void
  cancel: () => void
  openMenu: (cardId: string) => void
  focusNear: (cardId: string, direction: Direction) => void
}

function directionOf(key: string, isRtl: boolean): Direction | undefined {
  const sideways = { ArrowLeft: isRtl ? 'after' : 'before', ArrowRight: isRtl ? 'before' : 'after' } as const
  const all: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', k: 'up', j: 'down', ...sideways }
  return all[key]
}

/** Space lifts and puts down, arrows go, M opens the menu of columns, Escape puts back. */
export function handleCardKey(event: KeyboardEvent<HTMLElement>, actions: CardKeyActions) {
  if (!(event.target instanceof Element) || !event.target.matches('[data-card-link]')) return
  const cardId = event.target.closest<HTMLElement>('[data-card-id]')?.dataset.cardId
  if (!cardId) return
  const key = keyOf(event)
  const direction = directionOf(key, document.dir === 'rtl')
  const isHeld = actions.heldId === cardId
  const act = () => {
    if (direction) return isHeld ? actions.step(direction) : actions.focusNear(cardId, direction)
    if (key === ' ') return isHeld ? actions.drop() : actions.pickUp(cardId)
    if (key === 'Enter' && isHeld) return actions.drop()
    if (key === 'Escape' && isHeld) return actions.cancel()
    if (key === 'm' && !isHeld) return actions.openMenu(cardId)
    return false
  }
  if (act() !== false) event.preventDefault()
}
