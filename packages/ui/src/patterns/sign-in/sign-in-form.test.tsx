import { act, render, screen } from '@testing-library/react'
import { createRoutesStub } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type SignInFailure, SignInForm } from './sign-in-form.tsx'

function show(failure?: SignInFailure) {
  const Stub = createRoutesStub([
    {
      path: '/signin',
      Component: () => (
        <SignInForm
          head={<h1>Sign in</h1>}
          emailLabel="Work e-mail"
          email="ada@okonjo.example"
          failure={failure}
        />
      ),
    },
  ])
  render(<Stub initialEntries={['/signin']} />)
}

afterEach(() => vi.useRealTimers())

describe('SignInForm', () => {
  it('lets password managers fill both fields, and keeps the address that was typed', async () => {
    show()
    const email = await screen.findByLabelText(/Work e-mail/)
    expect(email).toHaveProperty('value', 'ada@okonjo.example')
    expect(email.getAttribute('autocomplete')).toBe('username')
    expect(screen.getByLabelText(/Password/).getAttribute('autocomplete')).toBe('current-password')
  })

  it('says at the field and in the summary what is wrong with it', async () => {
    show({
      message: 'Some fields need another look.',
      fields: { email: 'This is not an e-mail address.' },
      retryAfterSeconds: undefined,
    })
    const link = await screen.findByRole('link', { name: 'Work e-mail: This is not an e-mail address.' })
    expect(link.getAttribute('href')).toBe('#email')
    expect(screen.getByLabelText(/Work e-mail/).getAttribute('aria-invalid')).toBe('true')
  })

  it('says a refusal at once, as an alert', async () => {
    show({
      message: 'E-mail address and password do not belong together.',
      fields: {},
      retryAfterSeconds: undefined,
    })
    expect((await screen.findByRole('alert')).textContent).toContain('do not belong together')
  })

  it('shows a rate limit as time left, until it is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    show({ message: 'Too many tries.', fields: {}, retryAfterSeconds: 65 })
    expect((await screen.findByRole('timer')).textContent).toBe('1:05')
    act(() => void vi.advanceTimersByTime(6_000))
    expect(screen.getByRole('timer').textContent).toBe('0:59')
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('alert').textContent).toContain('You can try again now.')
  })
})
