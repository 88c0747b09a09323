import { Button } from '@thimblely/ui/button'
import { ErrorSummary } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { useMemo } from 'react'
import { Form, Link, useNavigation } from 'react-router'
import { Refusal } from './refusal.tsx'

type Failure = { message: string; fields: Record<string, string>; retryAfterSeconds: number | undefined }

type SignInFormProps = { email: string | undefined; failure: Failure | undefined }

const names: Record<string, string> = { email: 'E-mail', password: 'Password' }

export function SignInForm({ email, failure }: SignInFormProps) {
  const fields = failure?.fields ?? {}
  const problems = useMemo(
    () =>
      Object.entries(failure?.fields ?? {}).map(([field, message]) => ({
        field,
        message: `${names[field] ?? field}: ${message}`,
      })),
    [failure],
  )
  const isBusy = useNavigation().state === 'submitting'
  return (
    <Form method="post" noValidate className="mx-auto grid w-full max-w-[400px] gap-4">
      <h1 className="store-title">
        Good to see you <em>again</em>
      </h1>
      <p className="text-graphite">Sign in to see your account and the region that keeps it.</p>
      <ErrorSummary problems={problems} />
      {failure && problems.length === 0 && <Refusal {...failure} />}
      <Field label="E-mail" id="email" error={fields.email} required>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
        />
      </Field>
      <Field label="Password" id="password" error={fields.password} required>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" kind="primary" size="lg" wide busy={isBusy}>
        {isBusy ? 'Signing in' : 'Sign in'}
      </Button>
      <p className="text-step--1">
        <Link to="/makers" className="link inline-block py-3">
          Look around without an account
        </Link>
      </p>
    </Form>
  )
}
