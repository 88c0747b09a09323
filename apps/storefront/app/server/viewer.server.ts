import { apiContext } from '@thimblely/api/server'
import { type RouterContextProvider, redirect } from 'react-router'

type Args = { request: Request; context: Readonly<RouterContextProvider> }

/** Sends a stranger to the sign-in, and back here afterwards. */
export async function requireViewer({ request, context }: Args) {
  const me = await context.get(apiContext).accounts.me()
  if (me) return me
  const { pathname, search } = new URL(request.url)
  throw redirect(`/signin?redirectTo=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`)
}
