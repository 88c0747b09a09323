import compression from 'compression'
import type { RequestHandler } from 'express'
import { isEventStream } from './event-streams.ts'

/** Text is compressed; an event stream is not, since each event must leave at once. */
export function compress(): RequestHandler {
  return compression({
    filter: (req, res) => !isEventStream(res.getHeader('content-type')) && compression.filter(req, res),
  })
}
