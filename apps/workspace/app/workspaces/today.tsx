import { HydrationBoundary } from '@tanstack/react-query'
import { apiContext } from '@thimblely/api/server'
import { getQueryKey } from '@trpc/react-query'
import { hydrate } from '#app/server/hydrate.server.ts'
import { trpc } from '#app/trpc.ts'
import type { Route } from './+types/today.ts'
import { TodayPage } from './components/today-page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Today · Thimblely' }]

export async function loader({ context }: Route.LoaderArgs) {
  const today = context.get(apiContext).workspaces.today()
  return { state: await hydrate([getQueryKey(trpc.workspaces.today, undefined, 'query'), today]) }
}

export default function Today({ loaderData: { state } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <TodayPage />
    </HydrationBoundary>
  )
}
