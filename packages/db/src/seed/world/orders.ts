import type { Draw } from './draw.ts'
import type { House, Piece } from './house.ts'

export type Habit = 'faithful' | 'settled' | 'quiet' | 'prospect'

/** What a client once ordered: the source of the totals, the last order date and the timeline. */
export type PastOrder = { daysAgo: number; piece: string; price: number; number: string }

type Numberless = Omit<PastOrder, 'number'>

/** How many orders, and how long ago the youngest and the oldest of them may be. */
const habits: Record<Habit, { count: readonly [number, number]; youngest: readonly [number, number] }> = {
  faithful: { count: [2, 7], youngest: [1, 45] },
  settled: { count: [1, 4], youngest: [20, 170] },
  quiet: { count: [1, 3], youngest: [190, 340] },
  prospect: { count: [0, 0], youngest: [0, 0] },
}

const stepFor = (price: number) => (price < 1_000 ? 5 : price < 100_000 ? 50 : 500)

function priceOf(draw: Draw, [, from, to]: Piece): number {
  const step = stepFor(from)
  return Math.round((from + draw.next() * (to - from)) / step) * step
}

/** Newest first, each some weeks before the one after it. */
export function pastOrders(draw: Draw, { clientele }: House, habit: Habit): Numberless[] {
  const { count, youngest } = habits[habit]
  let daysAgo = draw.between(...youngest)
  return Array.from({ length: draw.between(...count) }, () => {
    const piece = draw.one(clientele.pieces)
    const order = { daysAgo, piece: piece[0], price: priceOf(draw, piece) }
    daysAgo += draw.between(28, 130)
    return order
  })
}

/** Numbers a house's orders through, the oldest first, as its book would. */
export function numberOrders(
  house: House,
  books: readonly (readonly Numberless[])[],
): readonly PastOrder[][] {
  const all = books.flat().sort((one, other) => other.daysAgo - one.daysAgo)
  const first = 2400 - all.length > 100 ? 2440 - all.length : 1000
  const numbers = new Map(all.map((order, index) => [order, `${house.prefix}-${first + index}`]))
  return books.map((orders) => orders.map((order) => ({ ...order, number: numbers.get(order) ?? '' })))
}
