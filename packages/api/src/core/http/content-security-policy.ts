export type PolicyOptions = { nonce: string; https: boolean; dev: boolean; isFile?: boolean }

export const CSP_REPORT_PATH = '/csp-report'

/** For uploaded files: opened by themselves they are shown, and can load and run nothing. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

export function contentSecurityPolicy({ nonce, https, dev, isFile }: PolicyOptions): string {
  if (isFile) return filePolicy
  const directives: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
    // Vite adds style elements without a nonce while it reloads them, and a nonce would switch 'unsafe-inline' off.
    'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // React writes the style prop as an attribute (positions, widths, swatches); an attribute can load and run nothing here.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws: wss:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'report-uri': CSP_REPORT_PATH,
  }
  if (https) directives['upgrade-insecure-requests'] = ''
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
