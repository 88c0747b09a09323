import { apiContext } from '@thimblely/api/server'
import { redirect } from 'react-router'
import type { Route } from './+types/sign-out.ts'

export async function action({ context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  await api.accounts.signOut()
  return redirect('/signin', { headers: api.responseHeaders })
}

/** Signing out changes something, so an address alone does not do it. */
export function loader() {
  return redirect('/')
}
