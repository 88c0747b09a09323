import { EventEmitter, on } from 'node:events'
import type { Region } from '@thimblely/db/regions'

/** What the worker tells every process about a workspace: the names of the events it has just dispatched. */
export type Change = { workspaceId: string; names: string[] }

export const liveChannel = 'live'

/** Instead of names: something may have happened while nobody could hear it. */
const anything = ['*']

/** The one listening connection to a region, and who waits for what it hears. */
class Ear {
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly listening: Promise<unknown>
  #isAgain = false

  constructor(region: Region) {
    this.listening = region.pool('app_rw').listen(
      liveChannel,
      (payload) => {
        for (const change of JSON.parse(payload) as Change[]) this.#emitter.emit(change.workspaceId, change)
      },
      () => this.#resume(),
    )
  }

  heard(workspaceId: string, signal: AbortSignal | undefined): AsyncIterable<Change[]> {
    return on(this.#emitter, workspaceId, signal ? { signal } : {}) as AsyncIterable<Change[]>
  }

  get watchers(): number {
    return this.#watched().reduce((sum, name) => sum + this.#emitter.listenerCount(name), 0)
  }

  /** Notices sent while the connection was away are lost; whoever watches looks at everything anew. */
  #resume(): void {
    if (this.#isAgain)
      for (const workspaceId of this.#watched())
        this.#emitter.emit(workspaceId, { workspaceId, names: anything })
    this.#isAgain = true
  }

  #watched(): string[] {
    // Each iterator of the emitter also waits for its errors.
    return this.#emitter
      .eventNames()
      .filter((name) => typeof name === 'string' && name !== 'error') as string[]
  }
}

/** One listening connection per region and process, however many browsers watch. */
class LiveHub {
  readonly #ears = new Map<string, Ear>()

  async *changes(
    region: Region,
    workspaceId: string,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Change> {
    const ear = this.#earOn(region)
    await ear.listening
    try {
      for await (const [change] of ear.heard(workspaceId, signal)) if (change) yield change
    } catch (error) {
      // A browser that leaves is no failure, and nobody is left to hear of one.
      if (!signal?.aborted) throw error
    }
  }

  /** How many streams are open, by region. */
  get figures(): { region: string; watchers: number }[] {
    return [...this.#ears].map(([region, { watchers }]) => ({ region, watchers }))
  }

  #earOn(region: Region): Ear {
    const known = this.#ears.get(region.name)
    if (known) return known
    const ear = new Ear(region)
    this.#ears.set(region.name, ear)
    ear.listening.catch(() => this.#ears.delete(region.name))
    return ear
  }
}

const kept = globalThis as { thimblelyLiveHub?: LiveHub }

export function liveHub(): LiveHub {
  kept.thimblelyLiveHub ??= new LiveHub()
  return kept.thimblelyLiveHub
}
