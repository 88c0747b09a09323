import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats work with a pause between, until it is stopped. A failure is told and makes the next pause longer. */
export function every(
  milliseconds: number,
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  const stopping = new AbortController()
  const loop = async () => {
    let pause = milliseconds
    while (!stopping.signal.aborted) {
      try {
        // Work that found something looks again at once.
        pause = (await work()) === 'more' ? 0 : milliseconds
      } catch (error) {
        failed(error)
        pause = Math.min(5_000, Math.max(500, pause * 2))
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const finished = loop()
  return async () => {
    stopping.abort()
    await finished
  }
}
