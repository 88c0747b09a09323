import { scopeContext } from '@thimblely/api/server'
import { renderPage } from '@thimblely/ui/render-page'
import type { EntryContext, RouterContextProvider } from 'react-router'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
) {
  return renderPage({ request, status, headers, routerContext, nonce: context.get(scopeContext).nonce })
}
