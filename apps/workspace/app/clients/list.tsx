import { HydrationBoundary } from '@tanstack/react-query'
import { apiContext } from '@thimblely/api/server'
import { getQueryKey } from '@trpc/react-query'
import type { ShouldRevalidateFunctionArgs } from 'react-router'
import { hydrate } from '#app/server/hydrate.server.ts'
import { flush } from '#app/shell/frame.tsx'
import { trpc } from '#app/trpc.ts'
import type { Route } from './+types/list.ts'
import { ClientList } from './components/client-list.tsx'
import { listInput } from './list-address.ts'

export const handle = flush

export const meta: Route.MetaFunction = () => [{ title: 'Clients · Thimblely' }]

export async function loader({ url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const input = listInput(url.searchParams)
  const look = url.searchParams.get('look')
  // A panel about a client who is gone must not close the list beside it.
  const looked = look ? await api.clients.get({ id: look }).catch(() => undefined) : undefined
  const state = await hydrate(
    [getQueryKey(trpc.clients.list, input, 'query'), api.clients.list(input)],
    [getQueryKey(trpc.clients.views, undefined, 'query'), api.clients.views()],
    ...(look && looked
      ? [[getQueryKey(trpc.clients.get, { id: look }, 'query'), Promise.resolve(looked)] as const]
      : []),
  )
  return { input, state }
}

const withoutLook = ({ pathname, searchParams }: URL) => {
  const rest = new URLSearchParams(searchParams)
  rest.delete('look')
  return `${pathname}?${rest}`
}

/** Opening the panel beside the list asks for one client, not for the list again. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const isOnlyLook = currentUrl.href !== nextUrl.href && withoutLook(currentUrl) === withoutLook(nextUrl)
  return !isOnlyLook && defaultShouldRevalidate
}

export default function Clients({ loaderData: { input, state } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <ClientList input={input} />
    </HydrationBoundary>
  )
}
