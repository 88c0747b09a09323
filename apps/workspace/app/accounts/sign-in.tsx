import { apiContext, passSignedIn, submitSignIn } from '@thimblely/api/server'
import { SignInForm } from '@thimblely/ui/patterns/sign-in/sign-in-form'
import type { Route } from './+types/sign-in.ts'
import { Tape } from './components/tape.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely' }]

export function loader({ url, context }: Route.LoaderArgs) {
  return passSignedIn(context.get(apiContext), url)
}

export function action({ request, url, context }: Route.ActionArgs) {
  return submitSignIn(context.get(apiContext), request, url)
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] bg-card">
      <header className="grid gap-4 bg-linen pt-5.5">
        <p className="flex items-baseline gap-2.5 px-6">
          <b className="font-display text-[1.625rem] leading-none font-normal">Thimblely</b>
          <span className="text-step--1 text-graphite">Workspace</span>
        </p>
        <Tape />
      </header>
      <main id="main" className="grid content-center px-5 py-10">
        <SignInForm
          head={<h1 className="text-step-2 font-[550] tracking-[-0.014em]">Sign in to your workspace</h1>}
          email={actionData?.email}
          failure={actionData?.failure}
        />
      </main>
    </div>
  )
}
