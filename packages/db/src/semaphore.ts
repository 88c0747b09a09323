import { DatabaseError } from './errors.ts'

type Waiter = { resolve: () => void; timer: NodeJS.Timeout }

/** The driver has no limit on waiting for a connection; this one has, in length and in time. */
export class Semaphore {
  readonly #permits: number
  readonly #waitMs: number
  readonly #longestQueue: number
  readonly #waiting = new Set<Waiter>()
  #inUse = 0

  constructor({
    permits,
    waitMs = 1_500,
    longestQueue = permits * 40,
  }: { permits: number; waitMs?: number; longestQueue?: number }) {
    this.#permits = permits
    this.#waitMs = waitMs
    this.#longestQueue = longestQueue
  }

  get inUse(): number {
    return this.#inUse
  }

  get waiting(): number {
    return this.#waiting.size
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#acquire()
    try {
      return await work()
    } finally {
      this.#release()
    }
  }

  #acquire(): Promise<void> {
    if (this.#inUse < this.#permits) {
      this.#inUse++
      return Promise.resolve()
    }
    if (this.#waiting.size >= this.#longestQueue)
      throw new DatabaseError('UNAVAILABLE', 'Too many requests are waiting')
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        resolve,
        timer: setTimeout(() => {
          this.#waiting.delete(waiter)
          reject(new DatabaseError('UNAVAILABLE', 'Waited too long for a connection'))
        }, this.#waitMs),
      }
      this.#waiting.add(waiter)
    })
  }

  #release() {
    const [next] = this.#waiting
    if (!next) {
      this.#inUse--
      return
    }
    this.#waiting.delete(next)
    clearTimeout(next.timer)
    next.resolve()
  }
}
