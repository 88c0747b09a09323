const NAME = 'last_workspace'

/** The address of a workspace is no secret, and whose it is the server asks anew. */
export function rememberWorkspace(slug: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers.
  document.cookie = `${NAME}=${slug}; path=/; max-age=31536000; samesite=lax`
}

export function lastWorkspace(cookies: string | null): string | undefined {
  return new RegExp(`(?:^|; )${NAME}=([a-z0-9-]{1,60})(?:;|$)`).exec(cookies ?? '')?.[1]
}
