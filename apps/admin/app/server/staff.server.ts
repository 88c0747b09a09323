import { apiContext } from '@thimblely/api/server'
import type { StaffMe } from '@thimblely/api/staff/input'
import { createContext, type RouterContextProvider, redirect } from 'react-router'

/** Who works here; the shell's middleware has asked before any loader runs. */
export const staffContext = createContext<StaffMe>()

type Args = { url: URL; context: Readonly<RouterContextProvider> }

/** Sends a stranger to the sign-in, and back here afterwards. */
export async function requireStaff({ url, context }: Args): Promise<void> {
  const api = context.get(apiContext)
  if (!(await api.accounts.me())) {
    const here = url.pathname + url.search
    throw redirect(here === '/' ? '/signin' : `/signin?redirectTo=${encodeURIComponent(here)}`)
  }
  context.set(staffContext, await api.staff.me())
}

/** The region in the address, or the first one. The api answers for a name that it does not know. */
export function chosenRegion({ url, context }: Args): string {
  return url.searchParams.get('region') ?? context.get(staffContext).regions[0] ?? ''
}
