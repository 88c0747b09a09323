import { type ReactNode, useMemo } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button } from '../../button.tsx'
import { ErrorSummary } from '../../error-summary.tsx'
import { Field } from '../../field.tsx'
import { Input } from '../../input.tsx'
import { Notice } from '../../notice.tsx'
import { TimeLeft } from './time-left.tsx'

export interface SignInFailure {
  message: string
  fields: Record<string, string>
  retryAfterSeconds: number | undefined
}

export interface SignInFormProps {
  /** The heading, and what stands below it. */
  head: ReactNode
  emailLabel?: string
  email: string | undefined
  failure: SignInFailure | undefined
  children?: ReactNode
}

/** E-mail and password, in every app the same; it works without script, and a failure keeps the address. */
export function SignInForm({ head, emailLabel = 'E-mail', email, failure, children }: SignInFormProps) {
  const problems = useMemo(() => {
    const labels: Record<string, string> = { email: emailLabel, password: 'Password' }
    const fields = Object.entries(failure?.fields ?? {})
    return fields.map(([field, message]) => ({ field, message: `${labels[field] ?? field}: ${message}` }))
  }, [failure, emailLabel])
  const isBusy = useNavigation().formAction?.startsWith('/signin') ?? false
  return (
    <Form method="post" noValidate className="mx-auto grid w-full max-w-[400px] gap-4">
      {head}
      <ErrorSummary problems={problems} />
      {failure && problems.length === 0 && <Refusal {...failure} />}
      <Field label={emailLabel} id="email" error={failure?.fields.email} required>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
        />
      </Field>
      <Field label="Password" id="password" error={failure?.fields.password} required>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" kind="primary" size="lg" wide busy={isBusy}>
        {isBusy ? 'Signing in' : 'Sign in'}
      </Button>
      {children}
    </Form>
  )
}

function Refusal({ message, retryAfterSeconds: seconds }: Omit<SignInFailure, 'fields'>) {
  if (!seconds) {
    return (
      <Notice tone="rust" icon="alert" title="Not signed in." urgent>
        {message}
      </Notice>
    )
  }
  return (
    <Notice tone="amber" icon="clock" title="Slow down a moment." urgent>
      Too many tries from here. Your account is not locked. <TimeLeft key={seconds} seconds={seconds} />
    </Notice>
  )
}
