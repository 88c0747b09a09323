import './app.css'
import { AppDocument, documentLinks } from '@thimblely/ui/patterns/app-document'
import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { NavigationProgress } from '@thimblely/ui/patterns/navigation-progress'
import { OfflineNotice } from '@thimblely/ui/patterns/offline-notice'
import { StyleNonce } from '@thimblely/ui/style-nonce'
import type { ReactNode } from 'react'
import { Outlet, useRevalidator, useRouteError } from 'react-router'
import type { Route } from './+types/root.ts'

export const links: Route.LinksFunction = () => documentLinks

export const meta: Route.MetaFunction = () => [{ title: 'Thimblely Admin' }]

export function Layout({ children }: { children: ReactNode }) {
  return (
    <AppDocument app="admin" head={<meta name="robots" content="noindex" />}>
      {children}
    </AppDocument>
  )
}

export default function App() {
  return (
    <>
      <StyleNonce />
      <NavigationProgress />
      <OfflineNotice>
        What you see is from before, and nothing can be done until the network is back.
      </OfflineNotice>
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
