import type { RequestContext } from '../core/request.ts'
import type { Me } from './input.ts'

/** Who is signed in, or null. */
export async function getMe(ctx: RequestContext): Promise<Me> {
  const viewer = await ctx.viewer()
  if (!viewer) return null
  const { accountId, email, displayName, avatarUrl, locale, timeZone, homeRegion } = viewer
  return { accountId, email, displayName, avatarUrl, locale, timeZone, homeRegion }
}
