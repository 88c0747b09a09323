import { apiContext, passSignedIn, submitSignIn } from '@thimblely/api/server'
import { SignInForm } from '@thimblely/ui/patterns/sign-in/sign-in-form'
import { Link } from 'react-router'
import type { Route } from './+types/sign-in.ts'
import coat from './coat.svg?url'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely' }]

const home = '/account'

export function loader({ url, context }: Route.LoaderArgs) {
  return passSignedIn(context.get(apiContext), url, home)
}

export function action({ request, url, context }: Route.ActionArgs) {
  return submitSignIn(context.get(apiContext), request, url, home)
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
        <SignInForm head={<Welcome />} email={actionData?.email} failure={actionData?.failure}>
          <p className="text-step--1">
            <Link to="/makers" className="link inline-block py-3">
              Look around without an account
            </Link>
          </p>
        </SignInForm>
      </main>
    </div>
  )
}

function Welcome() {
  return (
    <>
      <h1 className="store-title">
        Good to see you <em>again</em>
      </h1>
      <p className="text-graphite">Sign in to see your account and the region that keeps it.</p>
    </>
  )
}
