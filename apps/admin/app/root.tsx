import './app.css'
import { fontPreloads } from '@thimblely/ui/fonts'
import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { StyleNonce } from '@thimblely/ui/style-nonce'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRevalidator, useRouteError } from 'react-router'
import type { Route } from './+types/root.ts'
import { NavigationProgress } from './shell/navigation-progress.tsx'
import { OfflineNotice } from './shell/offline-notice.tsx'

export const links: Route.LinksFunction = () => [
  ...fontPreloads,
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: Route.MetaFunction = () => [{ title: 'Thimblely Admin' }]

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-app="admin">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <>
      <StyleNonce />
      <NavigationProgress />
      <OfflineNotice />
      <Outlet />
    </>
  )
}

export function ErrorBoundary() {
  const facts = errorFacts(useRouteError())
  const { revalidate } = useRevalidator()
  return (
    <main id="main">
      <title>Thimblely Admin</title>
      <AppError {...facts} homeTo="/signin" homeLabel="To the sign-in" onRetry={() => void revalidate()} />
    </main>
  )
}
