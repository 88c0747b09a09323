import { AppError } from '../errors.ts'

/** Heavy work takes turns: a few at once, some waiting, and a clear refusal for the rest. */
export class Turns {
  readonly #atOnce: number
  readonly #longestQueue: number
  readonly #waiting: (() => void)[] = []
  #working = 0

  constructor({ atOnce, longestQueue }: { atOnce: number; longestQueue: number }) {
    this.#atOnce = atOnce
    this.#longestQueue = longestQueue
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.#start()
    try {
      return await work()
    } finally {
      this.#end()
    }
  }

  #start(): Promise<void> {
    if (this.#working < this.#atOnce) {
      this.#working++
      return Promise.resolve()
    }
    if (this.#waiting.length >= this.#longestQueue) {
      throw new AppError('UNAVAILABLE', 'Too many pictures arrive at once. Please try again in a minute.', {
        retryAfterSeconds: 60,
      })
    }
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** The place is handed on, not given back: nobody can slip in between. */
  #end(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#working--
  }
}
