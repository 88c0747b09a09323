import { apiContext } from '@thimblely/api/server'
import { SkipLink } from '@thimblely/ui/skip-link'
import type { ReactNode } from 'react'
import { data, Outlet, useRouteLoaderData } from 'react-router'
import { cacheHeaders } from '../server/public-page.server.ts'
import type { Route } from './+types/layout.ts'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { HouseFoot } from './house-foot.tsx'
import { Masthead } from './masthead.tsx'
import { PageError } from './page-error.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  // A visitor whose region does not answer may still look around, as a stranger.
  const me = await api.accounts.me().catch(() => undefined)
  const visitor = me ? { name: me.displayName } : null
  return data({ visitor, year: new Date().getFullYear() }, { headers: cacheHeaders(me) })
}

/** A page that failed is nobody else's page. */
export function headers({ loaderHeaders, errorHeaders }: Route.HeadersArgs) {
  return errorHeaders ? { 'cache-control': 'no-store' } : loaderHeaders
}

export default function Shell({ loaderData }: Route.ComponentProps) {
  return (
    <Frame {...loaderData}>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const loaderData = useRouteLoaderData<typeof loader>('shell/layout')
  return (
    <Frame visitor={loaderData?.visitor ?? null} year={loaderData?.year}>
      <PageError />
    </Frame>
  )
}

type FrameProps = { visitor: { name: string } | null; year: number | undefined; children: ReactNode }

function Frame({ visitor, year, children }: FrameProps) {
  useFocusOnArrival()
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Masthead visitor={visitor} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <HouseFoot isSignedIn={visitor !== null} year={year ?? new Date().getFullYear()} />
    </div>
  )
}
