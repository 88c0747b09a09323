import { DatabaseError, isConnectionFailure } from './errors.ts'

type State = { failures: number; openUntil: number; probing: boolean }

const threshold = 3
const pauseMs = 1_000

/** Stops calling a server that does not answer, so that waiting for it takes nobody else down. */
export class Breaker {
  #state: State = { failures: 0, openUntil: 0, probing: false }
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  get isOpen(): boolean {
    return this.#state.failures >= threshold
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const probe = this.#admit()
    try {
      const result = await work()
      this.#state = { failures: 0, openUntil: 0, probing: false }
      return result
    } catch (error) {
      if (isConnectionFailure(error)) this.#recordFailure()
      else if (probe) this.#state = { failures: 0, openUntil: 0, probing: false }
      throw error
    }
  }

  /** After the pause one caller tries; the others are still refused until it has succeeded. */
  #admit(): boolean {
    if (!this.isOpen) return false
    if (this.#state.probing || Date.now() < this.#state.openUntil) {
      throw new DatabaseError('UNAVAILABLE', `${this.#name} does not answer; trying again in a moment`)
    }
    this.#state.probing = true
    return true
  }

  #recordFailure() {
    this.#state = { failures: this.#state.failures + 1, openUntil: Date.now() + pauseMs, probing: false }
  }
}
