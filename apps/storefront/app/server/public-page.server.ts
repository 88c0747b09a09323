import type { Me } from '@thimblely/api/accounts/input'

/** Strangers share a page for some seconds; what someone signed in sees is kept by nobody. */
export function cacheHeaders(me: Me | undefined): Record<string, string> {
  const isShared = me === null
  return {
    vary: 'Cookie',
    'cache-control': isShared
      ? 'public, max-age=0, s-maxage=5, stale-while-revalidate=30'
      : 'private, no-store',
  }
}
