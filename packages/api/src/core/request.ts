import type { House } from './house.ts'
import type { Viewer } from './session.ts'

/** One request as the procedures see it, over HTTP or from a loader. */
export type RequestContext = {
  house: House
  requestId: string
  ip: string
  userAgent: string | undefined
  /** The slug in the address, which says nothing yet about who may enter. */
  workspaceSlug: string | undefined
  sessionToken: string | undefined
  /** Headers that a procedure adds to the answer, such as a cookie. */
  responseHeaders: Headers
  viewer: () => Promise<Viewer | undefined>
}

type Source = Omit<RequestContext, 'viewer' | 'sessionToken' | 'responseHeaders'> & {
  cookie: string | null | undefined
}

/** The session is looked up once for all procedures of a request, and not at all when none asks. */
export function requestContext({ cookie, ...source }: Source): RequestContext {
  const sessionToken = source.house.sessions.tokenOf(cookie)
  let known: Promise<Viewer | undefined> | undefined
  return {
    ...source,
    sessionToken,
    responseHeaders: new Headers(),
    viewer: () => {
      known ??= source.house.sessions.viewer(sessionToken)
      return known
    },
  }
}
