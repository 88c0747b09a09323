import { data, redirect } from 'react-router'
import { formFailure } from './form-failure.ts'
import { safeReturnPath } from './return-path.ts'

type Api = {
  accounts: {
    me: () => Promise<unknown>
    signIn: (input: { email: string; password: string }) => Promise<unknown>
    signOut: () => Promise<unknown>
  }
  responseHeaders: Headers
}

const returnPath = (url: URL, home: string) => safeReturnPath(url.searchParams.get('redirectTo'), home)

/** The loader of every app's sign-in page: who is signed in already goes on. */
export async function passSignedIn(api: Api, url: URL, home = '/'): Promise<null> {
  if (await api.accounts.me()) throw redirect(returnPath(url, home))
  return null
}

/** The action of every app's sign-in page; a refusal keeps the address that was typed. */
export async function submitSignIn(api: Api, request: Request, url: URL, home = '/') {
  const form = await request.formData()
  const email = String(form.get('email') ?? '').trim()
  try {
    await api.accounts.signIn({ email, password: String(form.get('password') ?? '') })
  } catch (error) {
    const failure = formFailure(error)
    return data({ email, failure }, { status: failure.status })
  }
  throw redirect(returnPath(url, home), { headers: api.responseHeaders })
}

/** The action of every app's sign-out. */
export async function submitSignOut(api: Api, next: string): Promise<Response> {
  await api.accounts.signOut()
  return redirect(next, { headers: api.responseHeaders })
}
