import { AppDocument, documentLinks } from '@thimblely/ui/patterns/app-document'
import { NavigationProgress } from '@thimblely/ui/patterns/navigation-progress'
import { OfflineNotice } from '@thimblely/ui/patterns/offline-notice'
import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import type { Route } from './+types/root.ts'
import stylesheet from './app.css?url'
import { useOfflineShelf } from './shell/offline-shelf.ts'
import { PageError } from './shell/page-error.tsx'

export const links: Route.LinksFunction = () => documentLinks

export const meta: Route.MetaFunction = () => [{ title: 'Thimblely' }]

// With a precedence React writes it before the scripts' preloads, which would take its place in the queue.
const stylesheetLink = <link rel="stylesheet" href={stylesheet} precedence="page" />

export function Layout({ children }: { children: ReactNode }) {
  return (
    <AppDocument app="storefront" head={stylesheetLink}>
      {children}
    </AppDocument>
  )
}

export default function App() {
  useOfflineShelf()
  return (
    <>
      <NavigationProgress />
      <OfflineNotice>This page stays readable; the next one needs the network.</OfflineNotice>
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
