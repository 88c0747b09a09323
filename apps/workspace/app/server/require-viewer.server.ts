import { apiContext } from '@thimblely/api/server'
import { type RouterContextProvider, redirect } from 'react-router'

type Args = { url: URL; context: Readonly<RouterContextProvider> }

/** Sends a stranger to the sign-in, and back here afterwards. */
export async function requireViewer({ url, context }: Args) {
  const me = await context.get(apiContext).accounts.me()
  if (me) return me
  const here = url.pathname + url.search
  throw redirect(here === '/' ? '/signin' : `/signin?redirectTo=${encodeURIComponent(here)}`)
}
