import { safeReturnPath } from '@thimblely/api/accounts/rules'
import { apiContext, formFailure } from '@thimblely/api/server'
import { Button } from '@thimblely/ui/button'
import { ErrorSummary } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { Notice } from '@thimblely/ui/notice'
import { useMemo, useState } from 'react'
import { data, Form, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/sign-in.ts'
import { Tape } from './components/tape.tsx'
import { WaitNote } from './components/wait-note.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Thimblely' }]

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

const names: Record<string, string> = { email: 'E-mail', password: 'Password' }

export default function SignIn({ actionData }: Route.ComponentProps) {
  const failure = actionData?.failure
  const fields = failure?.fields ?? {}
  const problems = useMemo(
    () =>
      Object.entries(failure?.fields ?? {}).map(([field, message]) => ({
        field,
        message: `${names[field] ?? field}: ${message}`,
      })),
    [failure],
  )
  const isBusy = useNavigation().formAction?.startsWith('/signin') ?? false
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
        <Form method="post" noValidate className="mx-auto grid w-full max-w-[420px] gap-4">
          <h1 className="text-step-2 font-[550] tracking-[-0.014em]">Sign in to your workspace</h1>
          <ErrorSummary problems={problems} />
          {failure && problems.length === 0 && (
            <Refusal
              key={failure.retryAfterSeconds}
              message={failure.message}
              seconds={failure.retryAfterSeconds}
            />
          )}
          <Field label="E-mail" id="email" error={fields.email} required>
            <Input
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={actionData?.email}
            />
          </Field>
          <Field label="Password" id="password" error={fields.password} required>
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

function Refusal({ message, seconds }: { message: string; seconds: number | undefined }) {
  const [isOver, setOver] = useState(false)
  if (!seconds) {
    return (
      <Notice tone="rust" icon="alert" title="Not signed in." urgent>
        {message}
      </Notice>
    )
  }
  return (
    <Notice tone="amber" icon="clock" title="Slow down a moment." urgent>
      {isOver ? 'You can try again now.' : message}{' '}
      {!isOver && <WaitNote seconds={seconds} onOver={() => setOver(true)} />}
    </Notice>
  )
}
