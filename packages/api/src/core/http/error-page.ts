import type { Failure } from './failure.ts'

type ErrorPage = { failure: Failure; requestId: string; nonce: string }

const HEADLINES: Record<number, string> = {
  403: 'This request was refused',
  404: 'Nothing here',
  413: 'Too large',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Busy for a moment',
}

/** The page of last resort, when the app itself cannot answer: no script, no outside file. */
export function errorPage({ failure, requestId, nonce }: ErrorPage): string {
  const headline = HEADLINES[failure.status] ?? 'This did not work'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)} · Thimblely</title>
<style nonce="${escapeHtml(nonce)}">
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font: 2rem/1.2 Georgia, serif }
code { user-select: all }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(headline)}</h1>
<p>${escapeHtml(failure.message)}</p>
<p><a href="/">Go to the start page</a></p>
<p>Reference: <code>${escapeHtml(requestId)}</code></p>
</main>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
