import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Toast, ToastProvider, useToast } from './toast.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

function Opener({ toast }: { toast: Toast }) {
  const show = useToast()
  return (
    <button type="button" onClick={() => show(toast)}>
      Move
    </button>
  )
}

async function open(toast: Toast) {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  render(
    <ToastProvider>
      <Opener toast={toast} />
    </ToastProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Move' }))
  return user
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('the live regions are there before the first toast, so that it is announced', async () => {
  render(<ToastProvider>page</ToastProvider>)
  expect(screen.getByRole('status').textContent).toBe('')
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('a toast stays ten seconds', async () => {
  await open({ message: 'Fitting moved' })
  expect(screen.getByRole('status').textContent).toContain('Fitting moved')
  await wait(9_500)
  expect(screen.queryByText('Fitting moved')).not.toBeNull()
  await wait(600)
  expect(screen.queryByText('Fitting moved')).toBeNull()
})

test('the clock stands still under the pointer and goes on with what was left', async () => {
  await open({ message: 'Fitting moved' })
  await wait(6_000)
  const region = screen.getByRole('region', { name: 'Notifications, F8' })
  fireEvent.mouseEnter(region)
  await wait(60_000)
  expect(screen.queryByText('Fitting moved')).not.toBeNull()
  fireEvent.mouseLeave(region)
  await wait(3_500)
  expect(screen.queryByText('Fitting moved')).not.toBeNull()
  await wait(1_000)
  expect(screen.queryByText('Fitting moved')).toBeNull()
})

test('F8 goes to Undo, which stops the clock, puts things back and returns the focus', async () => {
  const undo = vi.fn()
  const user = await open({ message: 'Fitting moved', undo })
  await user.keyboard('{F8}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
  await wait(60_000)
  await user.keyboard('{Enter}')
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('Fitting moved')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }))
})

test('Escape closes a toast that has the focus', async () => {
  const user = await open({ message: 'Fitting moved', undo: () => undefined })
  await user.keyboard('{F8}{Escape}')
  expect(screen.queryByText('Fitting moved')).toBeNull()
})

test('trouble is read at once and stays until it is closed', async () => {
  const user = await open({ message: 'Not sent', urgent: true })
  await wait(60_000)
  expect(screen.getByRole('alert').textContent).toContain('Not sent')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByText('Not sent')).toBeNull()
})
