import { EventEmitter, on } from 'node:events'
import type { Region } from '@thimblely/db/regions'

/** What the worker tells every process about a workspace: the names of the events it has just dispatched. */
export type Change = { workspaceId: string; names: string[] }

const channel = 'live'

/** One listening connection per region and process, however many browsers watch. */
class LiveHub {
  readonly #emitter = new EventEmitter({ captureRejections: false }).setMaxListeners(0)
  readonly #listening = new Map<string, Promise<unknown>>()

  async *changes(
    region: Region,
    workspaceId: string,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Change> {
    await this.#listen(region)
    for await (const [change] of on(this.#emitter, workspaceId, signal ? { signal } : {}))
      yield change as Change
  }

  #listen(region: Region): Promise<unknown> {
    const known = this.#listening.get(region.name)
    if (known) return known
    const started = region.pool('app_rw').listen(channel, (payload) => {
      for (const change of JSON.parse(payload) as Change[]) this.#emitter.emit(change.workspaceId, change)
    })
    this.#listening.set(region.name, started)
    started.catch(() => this.#listening.delete(region.name))
    return started
  }
}

const kept = globalThis as { thimblelyLiveHub?: LiveHub }

export function liveHub(): LiveHub {
  kept.thimblelyLiveHub ??= new LiveHub()
  return kept.thimblelyLiveHub
}

export const liveChannel = channel
