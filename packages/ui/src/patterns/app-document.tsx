import type { ReactNode } from 'react'
import { Links, Meta, Scripts, ScrollRestoration } from 'react-router'
import { fontPreloads } from '../fonts.tsx'

/** What every app's root links to, beside its own stylesheet. */
export const documentLinks = [...fontPreloads, { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export interface AppDocumentProps {
  app: 'workspace' | 'storefront' | 'admin'
  /** What this app alone has in its head. */
  head?: ReactNode
  children: ReactNode
}

/** The page around every page. */
export function AppDocument({ app, head, children }: AppDocumentProps) {
  return (
    <html lang="en" data-app={app}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head}
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
