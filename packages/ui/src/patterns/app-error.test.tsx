import { render, screen } from '@testing-library/react'
import { MemoryRouter, UNSAFE_ErrorResponseImpl } from 'react-router'
import { expect, test, vi } from 'vitest'
import { AppError, type AppErrorFacts, errorFacts } from './app-error.tsx'

function show(facts: AppErrorFacts, onRetry?: () => void) {
  render(
    <MemoryRouter>
      <AppError {...facts} homeTo="/" homeLabel="Back to today" onRetry={onRetry} />
    </MemoryRouter>,
  )
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent

test.each([
  [403, 'Not open to you'],
  [404, 'Nothing at this address'],
  [409, 'Someone was here first'],
  [429, 'Too many at once'],
  [503, 'Not answering just now'],
  ['offline', 'You are offline'],
  [undefined, 'This page came undone'],
  [418, 'This page came undone'],
] as const)('%s is told as "%s"', (status, title) => {
  show({ status })
  expect(heading()).toBe(title)
})

test('the text of an unexpected error never reaches the page, its reference does', () => {
  const facts = errorFacts(Object.assign(new Error('password=hunter2'), { requestId: 'EU-7QAM' }))
  show(facts)
  expect(document.body.textContent).not.toContain('hunter2')
  expect(screen.getByText('EU-7QAM')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Copy the reference' })).toBeTruthy()
})

test('a route answer gives status, message and the time to wait', () => {
  const data = { message: 'Slow down a little.', retryAfter: 30, requestId: 'r1' }
  const facts = errorFacts(new UNSAFE_ErrorResponseImpl(429, 'Too Many Requests', data))
  expect(facts).toEqual({ status: 429, message: 'Slow down a little.', retrySeconds: 30, reference: 'r1' })
  show(facts)
  expect(screen.getByText('Slow down a little. Try again in 30 s.')).toBeTruthy()
})

test('a page that is closed offers no retry', () => {
  show({ status: 403 }, vi.fn())
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Back to today' })).toBeTruthy()
})
