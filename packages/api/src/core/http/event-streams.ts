import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { beforeHead } from './response-headers.ts'

export function isEventStream(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.startsWith('text/event-stream')
}

/** Open event streams, which never end by themselves: a stopping server ends them and browsers connect elsewhere. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>()

  readonly track: RequestHandler = (_req, res, next) => {
    beforeHead(res, () => {
      if (!isEventStream(res.getHeader('content-type'))) return
      this.#open.add(res)
      res.once('close', () => this.#open.delete(res))
    })
    next()
  }

  endAll(): void {
    for (const stream of this.#open) stream.end()
  }
}
