import './app.css'
import { fontPreloads } from '@thimblely/ui/fonts'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import type { Route } from './+types/root.ts'
import { NavigationProgress } from './shell/navigation-progress.tsx'
import { OfflineNotice } from './shell/offline-notice.tsx'
import { useOfflineShelf } from './shell/offline-shelf.ts'
import { PageError } from './shell/page-error.tsx'

export const links: Route.LinksFunction = () => [
  ...fontPreloads,
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: Route.MetaFunction = () => [{ title: 'Thimblely' }]

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-app="storefront">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
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
  useOfflineShelf()
  return (
    <>
      <NavigationProgress />
      <OfflineNotice />
      <Outlet />
    </>
  )
}

export function ErrorBoundary() {
  return (
    <main id="main">
      <PageError />
    </main>
  )
}
