import { Readable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, ServerRouter } from 'react-router'
import { Gather } from './gather.ts'

type Page = {
  request: Request
  status: number
  headers: Headers
  routerContext: EntryContext
  /** Every script and style that React writes carries it. */
  nonce: string
}

const patienceMs = 10_000

/** The server side of every app: streams the page as soon as its frame is ready. */
export function renderPage({ request, status, headers, routerContext, nonce }: Page): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answer = status
    const router = <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    const { pipe, abort } = renderToPipeableStream(router, {
      nonce,
      onShellReady() {
        headers.set('content-type', 'text/html; charset=utf-8')
        const body = new Gather()
        resolve(new Response(Readable.toWeb(body) as ReadableStream, { status: answer, headers }))
        pipe(body)
      },
      onShellError: reject,
      onError() {
        answer = 500
      },
    })
    setTimeout(abort, patienceMs).unref()
  })
}
