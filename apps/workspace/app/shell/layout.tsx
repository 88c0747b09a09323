import { HydrationBoundary } from '@tanstack/react-query'
import { apiContext } from '@thimblely/api/server'
import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { ShortcutsProvider } from '@thimblely/ui/patterns/shortcuts'
import { getQueryKey } from '@trpc/react-query'
import { useEffect } from 'react'
import { Outlet, type ShouldRevalidateFunctionArgs, useRevalidator, useRouteError } from 'react-router'
import { hydrate } from '#app/server/hydrate.server.ts'
import { requireViewer } from '#app/server/require-viewer.server.ts'
import { trpc } from '#app/trpc.ts'
import { rememberWorkspace } from '#app/workspaces/last-used.ts'
import type { Route } from './+types/layout.ts'
import { ApiProvider } from './api-provider.tsx'
import { bellInput } from './bell.tsx'
import { Frame } from './frame.tsx'
import { LiveChanges } from './live-changes.tsx'
import { SignedOutNotice } from './signed-out.tsx'
import { useStored } from './stored.ts'
import { WorkspaceProvider } from './workspace.tsx'

export const middleware: Route.MiddlewareFunction[] = [
  async ({ url, context }) => {
    await requireViewer({ url, context })
  },
]

export async function loader({ url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const bell = api.notifications.list(bellInput)
  const [viewer, workspace, mine, state] = await Promise.all([
    requireViewer({ url, context }),
    api.workspaces.get(),
    api.workspaces.mine(),
    hydrate([getQueryKey(trpc.notifications.list, bellInput, 'query'), bell]),
  ])
  const { accountId, displayName, avatarUrl, timeZone } = viewer
  return { me: { accountId, displayName, avatarUrl, timeZone }, workspace, mine, state, now: new Date() }
}

/** The frame stays while one walks through the rooms; only another workspace or a change loads it anew. */
export function shouldRevalidate(walk: ShouldRevalidateFunctionArgs) {
  const isOther = walk.currentParams.workspace !== walk.nextParams.workspace
  const isAsked = walk.currentUrl.href === walk.nextUrl.href
  return isOther || isAsked || (walk.formMethod ?? 'GET') !== 'GET'
}

export default function Shell({ loaderData }: Route.ComponentProps) {
  const { me, workspace, mine, state, now } = loaderData
  const [areKeysOn, setKeysOn] = useStored('single-keys', 'on')
  useEffect(() => rememberWorkspace(workspace.slug), [workspace.slug])
  return (
    <ApiProvider key={workspace.slug} workspace={workspace.slug}>
      <HydrationBoundary state={state}>
        <WorkspaceProvider workspace={workspace} me={me} now={now}>
          <ShortcutsProvider
            areKeysOn={areKeysOn === 'on'}
            onKeysOnChange={(areOn) => setKeysOn(areOn ? 'on' : 'off')}
          >
            <LiveChanges />
            <SignedOutNotice />
            <Frame mine={mine}>
              <Outlet />
            </Frame>
          </ShortcutsProvider>
        </WorkspaceProvider>
      </HydrationBoundary>
    </ApiProvider>
  )
}

/** Without a workspace there is no frame either: a foreign address looks like one that nobody has. */
export function ErrorBoundary() {
  const { revalidate } = useRevalidator()
  return (
    <main id="main">
      <title>Thimblely</title>
      <AppError
        {...errorFacts(useRouteError())}
        homeTo="/?choose"
        homeLabel="To your workspaces"
        onRetry={() => void revalidate()}
      />
    </main>
  )
}
