export interface Place {
  columnId: string
  index: number
}

export interface CardMove {
  cardId: string
  from: Place
  to: Place
}

export interface Stack<Card extends { id: string }> {
  id: string
  title: string
  cards: readonly Card[]
  isFolded?: boolean
}

export type Direction = 'up' | 'down' | 'before' | 'after'

type Stacks<Card extends { id: string }> = readonly Stack<Card>[]

export function placeOf<Card extends { id: string }>(
  stacks: Stacks<Card>,
  cardId: string,
): Place | undefined {
  for (const stack of stacks) {
    const index = stack.cards.findIndex((card) => card.id === cardId)
    if (index >= 0) return { columnId: stack.id, index }
  }
  return undefined
}

/** Where one step of an arrow key leads. At an edge it leads nowhere; folded columns are stepped over. */
export function nextPlace<Card extends { id: string }>(
  all: Stacks<Card>,
  place: Place,
  direction: Direction,
): Place | undefined {
  const stacks = all.filter((stack) => !stack.isFolded)
  const at = stacks.findIndex((stack) => stack.id === place.columnId)
  const stack = stacks[at]
  if (!stack) return undefined
  if (direction === 'up') return place.index > 0 ? { ...place, index: place.index - 1 } : undefined
  if (direction === 'down') {
    return place.index < stack.cards.length - 1 ? { ...place, index: place.index + 1 } : undefined
  }
  const beside = stacks[at + (direction === 'after' ? 1 : -1)]
  return beside && { columnId: beside.id, index: Math.min(place.index, beside.cards.length) }
}

/** The stacks as they look with the card at its new place; the count of cards never changes. */
export function withMove<Card extends { id: string }, S extends Stack<Card>>(
  stacks: readonly S[],
  cardId: string,
  to: Place,
): readonly S[] {
  const card = stacks.flatMap((stack) => stack.cards).find((each) => each.id === cardId)
  if (!card || !stacks.some((stack) => stack.id === to.columnId)) return stacks
  return stacks.map((stack) => {
    const rest = stack.cards.filter((each) => each.id !== cardId)
    const cards =
      stack.id === to.columnId ? [...rest.slice(0, to.index), card, ...rest.slice(to.index)] : rest
    return { ...stack, cards }
  })
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.columnId === b.columnId && a.index === b.index
}

export function placeInWords<Card extends { id: string }>(stacks: Stacks<Card>, place: Place): string {
  const stack = stacks.find((each) => each.id === place.columnId)
  return stack ? `${stack.title}, ${place.index + 1} of ${stack.cards.length}` : ''
}
