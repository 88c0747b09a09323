export type RouteClass = 'asset' | 'trpc' | 'api' | 'data' | 'health' | 'page'

/** A handful of classes for the metrics; paths themselves would make one series per record. */
export function routeClass(url: string): RouteClass {
  const path = url.split('?')[0] ?? ''
  if (path === '/healthz' || path === '/readyz') return 'health'
  if (path.startsWith('/assets/')) return 'asset'
  if (path.startsWith('/api/trpc')) return 'trpc'
  if (path.startsWith('/api/')) return 'api'
  return path.endsWith('.data') ? 'data' : 'page'
}
