import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, Link, RouterProvider, useActionData } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { FieldProblem } from '../../error-summary.tsx'
import { Field } from '../../field.tsx'
import { Input } from '../../input.tsx'
import { FormShell, type FormShellProps } from './form-shell.tsx'

const problem: FieldProblem = { field: 'phone', message: 'Phone: 0803 is too short' }

function Page(props: Partial<FormShellProps>) {
  const answer = useActionData<{ problems: FieldProblem[] }>()
  return (
    <>
      <Link to="/elsewhere">Elsewhere</Link>
      <FormShell submitLabel="Save client" problems={answer?.problems} what="This client" {...props}>
        <Field label="Name" id="name">
          <Input name="name" defaultValue="Folake" />
        </Field>
        <Field label="Phone" id="phone" error={answer?.problems ? 'Too short' : undefined}>
          <Input name="phone" />
        </Field>
      </FormShell>
    </>
  )
}

function show(props: Partial<FormShellProps> = {}, action: () => unknown = () => ({ problems: [problem] })) {
  const router = createMemoryRouter(
    [
      { path: '/edit', element: <Page {...props} />, action: async () => action() },
      { path: '/elsewhere', element: <p>Another page</p> },
    ],
    { initialEntries: ['/edit'] },
  )
  render(<RouterProvider router={router} />)
  return userEvent.setup()
}

afterEach(() => vi.useRealTimers())

test('a refused save takes the focus to the summary and keeps what was typed', async () => {
  const user = show()
  await user.type(screen.getByLabelText('Phone'), '0803')
  await user.click(screen.getByRole('button', { name: 'Save client' }))
  const summary = await screen.findByRole('alert')
  expect(document.activeElement).toBe(summary)
  expect(screen.getByLabelText<HTMLInputElement>('Phone').value).toBe('0803')
  await user.click(screen.getByRole('link', { name: problem.message }))
  expect(document.activeElement).toBe(screen.getByLabelText('Phone'))
})

test('the button is busy while the save is under way and takes no second press', async () => {
  let finish: (value: unknown) => void = () => undefined
  const action = vi.fn(() => new Promise((resolve) => (finish = resolve)))
  const user = show({}, action)
  await user.click(screen.getByRole('button', { name: 'Save client' }))
  const busy = await screen.findByRole('button', { name: 'Saving' })
  expect(busy.getAttribute('aria-busy')).toBe('true')
  await user.click(busy)
  expect(action).toHaveBeenCalledOnce()
  await act(async () => finish({ problems: [] }))
})

test('leaving with unsaved changes is asked about, and staying keeps them', async () => {
  const user = show()
  await user.type(screen.getByLabelText('Name'), ' Adebayo')
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
  expect(screen.getByRole('alertdialog').textContent).toContain('This client is not saved yet')
  await user.click(screen.getByRole('button', { name: 'Stay here' }))
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Folake Adebayo')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Elsewhere' })))
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
  expect(await screen.findByText('Another page')).toBeTruthy()
})

test('typing something and taking it back is not a change', async () => {
  const user = show()
  await user.type(screen.getByLabelText('Name'), 'x{Backspace}')
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
  expect(await screen.findByText('Another page')).toBeTruthy()
})

test('closing the tab is held up only while something is unsaved', async () => {
  const user = show()
  const close = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(close()).toBe(false)
  await user.type(screen.getByLabelText('Name'), '!')
  expect(close()).toBe(true)
})

test('a draft is saved once typing rests, says when, and then may be left', async () => {
  const save = vi.fn(async (data: FormData) => `12:0${String(data.get('name')).length}`)
  const user = show({ autosave: { save, delayMs: 30 } })
  await user.type(screen.getByLabelText('Name'), 'ab')
  await waitFor(() => expect(screen.getByText('Saved 12:08')).toBeTruthy())
  expect(save).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
  expect(await screen.findByText('Another page')).toBeTruthy()
})

test('a draft that could not be saved says so and can be tried again', async () => {
  const save = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('down'))
    .mockResolvedValue('12:05')
  const user = show({ autosave: { save, delayMs: 10 } })
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Folake A' } })
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Saved 12:05')).toBeTruthy()
})
