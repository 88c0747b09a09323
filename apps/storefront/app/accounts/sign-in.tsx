import { safeReturnPath } from '@thimblely/api/accounts/rules'
import { apiContext, formFailure } from '@thimblely/api/server'
import { data, Link, redirect } from 'react-router'
import type { Route } from './+types/sign-in.ts'
import coat from './coat.svg?url'
import { SignInForm } from './components/sign-in-form.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely' }]

const returnPath = (request: Request) =>
  safeReturnPath(new URL(request.url).searchParams.get('redirectTo'), '/account')

export async function loader({ request, context }: Route.LoaderArgs) {
  const me = await context.get(apiContext).accounts.me()
  if (me) throw redirect(returnPath(request))
  return null
}

export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await request.formData()
  const email = String(form.get('email') ?? '').trim()
  try {
    await api.accounts.signIn({ email, password: String(form.get('password') ?? '') })
  } catch (error) {
    const failure = formFailure(error)
    return data({ email, failure }, { status: failure.status })
  }
  throw redirect(returnPath(request), { headers: api.responseHeaders })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  return (
    <div className="signin-page">
      <header className="signin-picture">
        <img
          src={coat}
          width={560}
          height={300}
          alt="Lapels of a double-breasted coat in blue herringbone wool, a madder pocket square"
        />
        <Link to="/" className="signin-name">
          Thimblely
        </Link>
      </header>
      <main id="main" className="grid content-center px-5 py-10">
        <SignInForm email={actionData?.email} failure={actionData?.failure} />
      </main>
    </div>
  )
}
