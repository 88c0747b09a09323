import { apiContext, passSignedIn, submitSignIn } from '@thimblely/api/server'
import { SignInForm } from '@thimblely/ui/patterns/sign-in/sign-in-form'
import type { Route } from './+types/sign-in.ts'
import { HouseFacts } from './components/house-facts.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely Admin' }]

export function loader({ url, context }: Route.LoaderArgs) {
  return passSignedIn(context.get(apiContext), url)
}

export function action({ request, url, context }: Route.ActionArgs) {
  return submitSignIn(context.get(apiContext), request, url)
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  return (
    <div className="grid min-h-dvh content-start bg-card md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] md:content-stretch">
      <HouseFacts />
      <main id="main" className="grid content-center px-5 py-9 md:px-8">
        <SignInForm
          head={<h1 className="text-step-3 leading-tight font-[550] tracking-[-0.018em]">Sign in</h1>}
          emailLabel="Work e-mail"
          email={actionData?.email}
          failure={actionData?.failure}
        />
      </main>
    </div>
  )
}
