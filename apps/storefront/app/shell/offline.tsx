import { fontPreloads } from '@thimblely/ui/fonts'
import { StatePage } from '@thimblely/ui/state-page'
import { renderToStaticMarkup } from 'react-dom/server'
import stylesheet from '../app.css?url'

/** A page without a script: it is shown at any address, where the app would look for another page's data. */
export function loader() {
  return new Response(`<!doctype html>${renderToStaticMarkup(<OfflinePage />)}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

/** An empty address is the one on the screen, query and all. */
const thisAddress = ''

function OfflinePage() {
  return (
    <html lang="en" data-app="storefront">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>You are offline · Thimblely</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {fontPreloads.map((font) => (
          <link key={font.href} {...font} />
        ))}
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main className="store-wrap py-16">
          <p className="masthead-name mb-12">Thimblely</p>
          <StatePage
            kind="offline"
            actions={
              <a href={thisAddress} className="link py-3">
                Try again
              </a>
            }
          >
            There is no network, so this page could not be fetched. It opens here as soon as the network is
            back.
          </StatePage>
        </main>
      </body>
    </html>
  )
}
