import { HydrationBoundary } from '@tanstack/react-query'
import { apiContext } from '@thimblely/api/server'
import { getQueryKey } from '@trpc/react-query'
import { hydrate } from '#app/server/hydrate.server.ts'
import { trpc } from '#app/trpc.ts'
import type { Route } from './+types/detail.ts'
import { ClientPage } from './components/client-page.tsx'
import { timelineKey } from './timeline-key.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.name ?? 'Client'} · Thimblely` },
]

export async function loader({ params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const id = params.client
  const client = api.clients.get({ id })
  const timeline = api.clients.interactions({ clientId: id })
  const state = await hydrate(
    [getQueryKey(trpc.clients.get, { id }, 'query'), client],
    [timelineKey(id), timeline.then((page) => ({ pages: [page], pageParams: [null] }))],
  )
  return { id, name: (await client).name, state }
}

export default function ClientDetail({ loaderData: { id, state } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <ClientPage key={id} id={id} />
    </HydrationBoundary>
  )
}
