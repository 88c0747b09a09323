import './app.css'
import { AppDocument, documentLinks } from '@thimblely/ui/patterns/app-document'
import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { NavigationProgress } from '@thimblely/ui/patterns/navigation-progress'
import { OfflineNotice } from '@thimblely/ui/patterns/offline-notice'
import { StyleNonce } from '@thimblely/ui/style-nonce'
import { ToastProvider } from '@thimblely/ui/toast'
import type { ReactNode } from 'react'
import { Outlet, useRevalidator, useRouteError } from 'react-router'
import type { Route } from './+types/root.ts'

export const links: Route.LinksFunction = () => documentLinks

export const meta: Route.MetaFunction = () => [{ title: 'Thimblely' }]

export function Layout({ children }: { children: ReactNode }) {
  return <AppDocument app="workspace">{children}</AppDocument>
}

export default function App() {
  return (
    <ToastProvider>
      <StyleNonce />
      <NavigationProgress />
      <OfflineNotice isAboveTabs>
        What you see may be old, and nothing you change can be saved until the network is back.
      </OfflineNotice>
      <Outlet />
    </ToastProvider>
  )
}

export function ErrorBoundary() {
  const facts = errorFacts(useRouteError())
  const { revalidate } = useRevalidator()
  return (
    <main id="main">
      <title>Thimblely</title>
      <AppError {...facts} homeTo="/" homeLabel="To your workspaces" onRetry={() => void revalidate()} />
    </main>
  )
}
