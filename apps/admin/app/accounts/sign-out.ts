import { apiContext, submitSignOut } from '@thimblely/api/server'
import { redirect } from 'react-router'
import type { Route } from './+types/sign-out.ts'

export function action({ context }: Route.ActionArgs) {
  return submitSignOut(context.get(apiContext), '/signin')
}

/** Signing out changes something, so an address alone does not do it. */
export function loader() {
  return redirect('/')
}
