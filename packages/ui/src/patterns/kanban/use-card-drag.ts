import { type PointerEvent, useEffect, useRef } from 'react'
import type { Place } from './moves.tsx'

const THRESHOLD = 6
/** The gap between columns belongs to the nearer one. */
const REACH = 12

interface DragHandlers {
  onStart: (cardId: string) => void
  onHover: (to: Place) => void
  onDrop: () => void
  onCancel: () => void
}

interface Drag {
  card: HTMLElement
  cardId: string
  startX: number
  startY: number
  ghost?: HTMLElement
}

/** The column under the pointer, above the first card whose middle is below it. */
function placeUnder(x: number, y: number, heldId: string): Place | undefined {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column-id]')]
  const distance = (each: HTMLElement) => {
    const box = each.getBoundingClientRect()
    return Math.max(box.left - x, x - box.right, 0)
  }
  const column = columns.filter((each) => distance(each) < REACH).sort((a, b) => distance(a) - distance(b))[0]
  const columnId = column?.dataset.columnId
  if (!column || !columnId) return undefined
  const cards = [...column.querySelectorAll<HTMLElement>('[data-card-id]')]
  const others = cards.filter((card) => card.dataset.cardId !== heldId)
  const below = others.findIndex((card) => {
    const box = card.getBoundingClientRect()
    return y < box.top + box.height / 2
  })
  return { columnId, index: below < 0 ? others.length : below }
}

function lift(card: HTMLElement): HTMLElement {
  const box = card.getBoundingClientRect()
  const ghost = card.cloneNode(true) as HTMLElement
  ghost.className = 'kanban-card kanban-ghost'
  ghost.removeAttribute('data-card-id')
  ghost.setAttribute('aria-hidden', 'true')
  ghost.inert = true
  Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` })
  document.body.append(ghost)
  return ghost
}

/** Drag by mouse or pen. Fingers scroll the board, so on touch the menu moves a card. */
export function useCardDrag(handlers: DragHandlers) {
  const latest = useRef(handlers)
  const drag = useRef<Drag | undefined>(undefined)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const end = (act: 'onDrop' | 'onCancel') => {
      const current = drag.current
      drag.current = undefined
      if (!current?.ghost) return
      current.ghost.remove()
      if (act === 'onDrop') swallowClick()
      latest.current[act]()
    }
    const move = (event: globalThis.PointerEvent) => followPointer(drag.current, event, latest.current)
    const up = () => end('onDrop')
    const cancel = () => end('onCancel')
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag.current?.ghost) return
      event.preventDefault()
      cancel()
    }
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', cancel)
    document.addEventListener('keydown', onEscape, true)
    return () => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', cancel)
      document.removeEventListener('keydown', onEscape, true)
    }
  }, [])
  return (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'touch' || event.button !== 0 || !(event.target instanceof Element)) return
    const card = event.target.closest<HTMLElement>('[data-card-id]')
    const cardId = card?.dataset.cardId
    if (!card || !cardId || event.target.closest('button')) return
    drag.current = { card, cardId, startX: event.clientX, startY: event.clientY }
  }
}

function followPointer(drag: Drag | undefined, event: globalThis.PointerEvent, handlers: DragHandlers) {
  if (!drag) return
  const dx = event.clientX - drag.startX
  const dy = event.clientY - drag.startY
  if (!drag.ghost) {
    if (Math.hypot(dx, dy) < THRESHOLD) return
    drag.ghost = lift(drag.card)
    window.getSelection()?.removeAllRanges()
    handlers.onStart(drag.cardId)
  }
  drag.ghost.style.translate = `${dx}px ${dy}px`
  const to = placeUnder(event.clientX, event.clientY, drag.cardId)
  if (to) handlers.onHover(to)
}

/** Letting go over the card's link must not follow it. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0)
}
