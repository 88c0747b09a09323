import { useState } from 'react'
import {
  type CardMove,
  type Direction,
  isSamePlace,
  nextPlace,
  type Place,
  placeInWords,
  placeOf,
  type Stack,
  withMove,
} from './moves.tsx'

interface Held {
  cardId: string
  from: Place
  to: Place
}

interface Carrying<S> {
  /** The columns as they would be if the card were dropped now. */
  shown: readonly S[]
  heldId: string | undefined
  /** For the live region. */
  said: string
  pickUp: (cardId: string) => void
  step: (direction: Direction) => void
  hover: (to: Place) => void
  drop: () => void
  cancel: () => void
  moveTo: (cardId: string, columnId: string) => void
}

/** A card in the hand, by pointer or by keys; nothing is moved before it is put down. */
export function useCarrying<Card extends { id: string; title: string }, S extends Stack<Card>>(
  columns: readonly S[],
  onMove: (move: CardMove) => void,
): Carrying<S> {
  const [held, setHeld] = useState<Held>()
  const [said, setSaid] = useState('')
  const shown = held ? withMove<Card, S>(columns, held.cardId, held.to) : columns
  const nameOf = (cardId: string) =>
    columns.flatMap((column) => column.cards).find((card) => card.id === cardId)?.title ?? ''

  const hover = (to: Place) => {
    if (!held || isSamePlace(held.to, to)) return
    setHeld({ ...held, to })
    setSaid(placeInWords(withMove<Card, S>(columns, held.cardId, to), to))
  }
  const commit = (move: Held) => {
    const after = withMove<Card, S>(columns, move.cardId, move.to)
    setSaid(`${nameOf(move.cardId)} moved to ${placeInWords(after, move.to)}.`)
    onMove(move)
  }
  return {
    shown,
    said,
    heldId: held?.cardId,
    hover,
    pickUp: (cardId) => {
      const from = placeOf(columns, cardId)
      if (!from) return
      setHeld({ cardId, from, to: from })
      setSaid(
        `${nameOf(cardId)} picked up. ${placeInWords(columns, from)}. Arrows move it, Space puts it down.`,
      )
    },
    step: (direction) => {
      const to = held && nextPlace(shown, held.to, direction)
      if (to) hover(to)
    },
    drop: () => {
      setHeld(undefined)
      if (!held) return
      if (isSamePlace(held.from, held.to)) setSaid(`${nameOf(held.cardId)} put back.`)
      else commit(held)
    },
    cancel: () => {
      if (held) setSaid(`${nameOf(held.cardId)} put back.`)
      setHeld(undefined)
    },
    moveTo: (cardId, columnId) => {
      const from = placeOf(columns, cardId)
      const target = columns.find((column) => column.id === columnId)
      if (from && target) commit({ cardId, from, to: { columnId, index: target.cards.length } })
    },
  }
}
