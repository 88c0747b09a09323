import { AsyncLocalStorage } from 'node:async_hooks'

/** What the server knows about the request at hand, reachable from any code that serves it. */
export type RequestScope = {
  readonly requestId: string
  /** One per response; every script and style element we write carries it. */
  readonly nonce: string
  readonly ip: string
  /** Set by whoever answers with a file that people uploaded; nothing may run in it. */
  isFile?: boolean
  /** Set by whoever refuses for now; becomes the Retry-After header of a 429 or 503. */
  retryAfterSeconds?: number
}

declare global {
  var thimblelyRequestScopes: AsyncLocalStorage<RequestScope> | undefined
}

// In dev Vite loads this file a second time beside Node: both copies must see one storage.
globalThis.thimblelyRequestScopes ??= new AsyncLocalStorage<RequestScope>()
const scopes = globalThis.thimblelyRequestScopes

export function requestScope(): RequestScope | undefined {
  return scopes.getStore()
}

/** For code that only ever runs behind the request middleware. */
export function currentRequest(): RequestScope {
  const scope = scopes.getStore()
  if (!scope) throw new Error('No request is being served here')
  return scope
}

export function inRequestScope<Result>(scope: RequestScope, work: () => Result): Result {
  return scopes.run(scope, work)
}
