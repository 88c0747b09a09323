import { QueryClient } from '@tanstack/react-query'
import { httpBatchLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client'
import { transformer } from './core/transformer.ts'
import type { AppRouter } from './root.ts'

export type { AppRouter }

/** What an error of the api carries beside its message. */
export type ApiFailure = {
  code: string
  httpStatus: number
  fields?: Record<string, string>
  retryAfterSeconds?: number
  requestId?: string
}

// Browsers let 64 KiB of such bodies be under way at once, and refuse what is more.
const keptAliveBelow = 16_000

/** A change that shows at once is also sent to the end when the page is left meanwhile. */
function fetchToTheEnd(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const isShort = typeof init?.body === 'string' && init.body.length < keptAliveBelow
  return fetch(url, { ...init, keepalive: isShort })
}

/** The way from a browser to /api/trpc; the workspace travels beside the call, never as input. */
export function apiLinks(workspace?: string): TRPCLink<AppRouter>[] {
  const url = '/api/trpc'
  return [
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({
        url,
        transformer,
        connectionParams: workspace ? { workspace } : undefined,
      }),
      false: httpBatchLink({
        url,
        transformer,
        fetch: fetchToTheEnd,
        headers: () => ({ 'x-trpc-source': 'browser', ...(workspace && { 'x-workspace': workspace }) }),
      }),
    }),
  ]
}

/** Data that a loader has just fetched is not fetched again when the page wakes up. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } })
}
