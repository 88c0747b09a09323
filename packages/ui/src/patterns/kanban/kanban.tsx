import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { handleCardKey } from './card-keys.ts'
import { CardFace, type KanbanCard } from './kanban-card.tsx'
import { ColumnFrame, type KanbanColumn } from './kanban-column.tsx'
import { type CardAction, MoveMenu } from './move-menu.tsx'
import { type CardMove, type Direction, nextPlace, placeOf } from './moves.tsx'
import { StageTabs } from './stage-tabs.tsx'
import { useCardDrag } from './use-card-drag.ts'
import { useCarrying } from './use-carrying.ts'

interface KanbanProps {
  /** "Production board" */
  label: string
  columns: readonly KanbanColumn[]
  /** Show the result at once and offer Undo in a toast. */
  onMove: (move: CardMove) => void
  onFold?: (columnId: string, isFolded: boolean) => void
  /** What else a card's menu offers. */
  cardActions?: (card: KanbanCard) => readonly CardAction[]
}

const HINT = 'Space lifts the card, arrows move it, M lists the columns.'

export function Kanban({ label, columns, onMove, onFold, cardActions }: KanbanProps) {
  const hintId = useId()
  const [menuFor, setMenuFor] = useState<string>()
  const [shownId, setShownId] = useState(() => columns.find((column) => !column.isFolded)?.id)
  const { board, keepFocus, focusCard } = useCardFocus()
  const carrying = useCarrying<KanbanCard, KanbanColumn>(columns, onMove)
  const startDrag = useCardDrag({
    onStart: carrying.pickUp,
    onHover: carrying.hover,
    onDrop: carrying.drop,
    onCancel: carrying.cancel,
  })
  const focusNear = (cardId: string, direction: Direction) => {
    const place = placeOf(columns, cardId)
    const next = place && nextPlace(columns, place, direction)
    const cards = columns.find((column) => column.id === next?.columnId)?.cards
    const card = next && cards?.[Math.min(next.index, cards.length - 1)]
    if (card) focusCard(card.id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cardId = (event.target as HTMLElement).closest<HTMLElement>('[data-card-id]')?.dataset.cardId
    if (cardId && carrying.heldId) keepFocus(cardId)
    handleCardKey(event, { ...carrying, openMenu: setMenuFor, focusNear })
  }
  const move = (cardId: string, columnId: string) => {
    carrying.moveTo(cardId, columnId)
    keepFocus(cardId)
  }
  const show = (columnId: string) => {
    setShownId(columnId)
    if (columns.find((column) => column.id === columnId)?.isFolded) onFold?.(columnId, false)
  }
  return (
    <div className="kanban">
      <StageTabs columns={columns} shownId={shownId} onShow={show} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; this only listens. */}
      <div ref={board} className="kanban-columns" onPointerDown={startDrag} onKeyDown={onKeyDown}>
        {carrying.shown.map((column) => (
          <ColumnFrame
            key={column.id}
            column={column}
            isShown={column.id === shownId}
            onFold={onFold && ((isFolded) => onFold(column.id, isFolded))}
          >
            {column.cards.map((card) => (
              <li key={card.id}>
                <CardFace
                  card={card}
                  isHeld={card.id === carrying.heldId}
                  hintId={hintId}
                  menu={
                    <MoveMenu
                      cardName={card.subtitle ? `${card.title} of ${card.subtitle}` : card.title}
                      columns={columns}
                      columnId={column.id}
                      isOpen={menuFor === card.id}
                      onOpenChange={(isOpen) => setMenuFor(isOpen ? card.id : undefined)}
                      onMove={(columnId) => move(card.id, columnId)}
                      onCloseFocus={(event) => {
                        event.preventDefault()
                        focusCard(card.id)
                      }}
                      actions={cardActions?.(card) ?? []}
                    />
                  }
                />
              </li>
            ))}
          </ColumnFrame>
        ))}
      </div>
      <p id={hintId} hidden>
        {HINT}
      </p>
      <p role="status" aria-label={label} className="sr-only">
        {carrying.said}
      </p>
    </div>
  )
}

/** A card that changes columns is drawn anew, so the focus has to be carried over by hand. */
function useCardFocus() {
  const board = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | undefined>(undefined)
  const focusCard = (cardId: string) => {
    const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-card-id]') ?? [])]
    cards
      .find((card) => card.dataset.cardId === cardId)
      ?.querySelector<HTMLElement>('[data-card-link]')
      ?.focus()
  }
  useEffect(() => {
    if (wanted.current && document.activeElement === document.body) focusCard(wanted.current)
  })
  return {
    board,
    focusCard,
    keepFocus: (cardId: string) => {
      wanted.current = cardId
    },
  }
}
