import { safeReturnPath } from '@thimblely/api/accounts/rules'
import { apiContext, formFailure } from '@thimblely/api/server'
import { Button } from '@thimblely/ui/button'
import { ErrorSummary } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { useMemo } from 'react'
import { data, Form, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/sign-in.ts'
import { HouseFacts } from './components/house-facts.tsx'
import { Refusal } from './components/refusal.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely Admin' }]

const returnPath = (url: URL) => safeReturnPath(url.searchParams.get('redirectTo'))

export async function loader({ url, context }: Route.LoaderArgs) {
  const me = await context.get(apiContext).accounts.me()
  if (me) throw redirect(returnPath(url))
  return null
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await request.formData()
  const email = String(form.get('email') ?? '').trim()
  try {
    await api.accounts.signIn({ email, password: String(form.get('password') ?? '') })
  } catch (error) {
    const failure = formFailure(error)
    return data({ email, failure }, { status: failure.status })
  }
  throw redirect(returnPath(url), { headers: api.responseHeaders })
}

const labels: Record<string, string> = { email: 'Work e-mail', password: 'Password' }

export default function SignIn({ actionData }: Route.ComponentProps) {
  const failure = actionData?.failure
  const problems = useMemo(
    () =>
      Object.entries(failure?.fields ?? {}).map(([field, message]) => ({
        field,
        message: `${labels[field] ?? field}: ${message}`,
      })),
    [failure],
  )
  const isBusy = useNavigation().formAction?.startsWith('/signin') ?? false
  return (
    <div className="grid min-h-dvh content-start bg-card md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] md:content-stretch">
      <HouseFacts />
      <main id="main" className="grid content-center px-5 py-9 md:px-8">
        <Form method="post" noValidate className="mx-auto grid w-full max-w-[356px] gap-4">
          <h1 className="text-step-3 leading-tight font-[550] tracking-[-0.018em]">Sign in</h1>
          <ErrorSummary problems={problems} />
          {failure && problems.length === 0 && (
            <Refusal
              key={failure.retryAfterSeconds}
              message={failure.message}
              seconds={failure.retryAfterSeconds}
            />
          )}
          <Field label={labels.email} id="email" error={failure?.fields.email} required>
            <Input
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={actionData?.email}
            />
          </Field>
          <Field label={labels.password} id="password" error={failure?.fields.password} required>
            <Input name="password" type="password" autoComplete="current-password" />
          </Field>
          <Button type="submit" kind="primary" size="lg" wide busy={isBusy}>
            {isBusy ? 'Signing in' : 'Sign in'}
          </Button>
        </Form>
      </main>
    </div>
  )
}
