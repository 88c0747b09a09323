import { randomFrom } from '../drawing/random.ts'

/** Repeatable choices for one thing of the world: the same name always draws the same. */
export class Draw {
  readonly next: () => number

  constructor(name: string) {
    this.next = randomFrom(name)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  one<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)]
    if (found === undefined) throw new Error('Nothing to draw from: the list is empty')
    return found
  }

  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(this.next() * left.length), 1),
    ).flat()
  }
}

/** Deals a list in a drawn order, all of it before anything comes twice. */
export class Deck<T> {
  readonly #cards: readonly T[]
  #dealt = 0

  constructor(name: string, cards: readonly T[]) {
    this.#cards = new Draw(name).some(cards, cards.length)
  }

  deal(): T {
    const card = this.#cards[this.#dealt++ % this.#cards.length]
    if (card === undefined) throw new Error('Nothing to deal: the list is empty')
    return card
  }
}
