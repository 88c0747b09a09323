import type { IncomingMessage } from 'node:http'

/** Looks at each piece of a body as it arrives; answers true when the rest must not reach the handler. */
export type BodyInspector = (chunk: Uint8Array) => boolean

/** Watches the stream where the parser fills it, so the handler still reads an untouched request. */
export function watchBody(req: IncomingMessage, refuses: BodyInspector): void {
  const push = req.push.bind(req)
  let refused = false
  req.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (!refused && chunk instanceof Uint8Array) refused = refuses(chunk)
    return refused || push(chunk, encoding)
  }
}
