import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { BulkProgress } from './bulk-progress.tsx'

test('it counts in sight, and speaks only by quarters', () => {
  const { rerender } = render(<BulkProgress title="Moving" state="running" done={3} total={40} />)
  expect(screen.getByRole('progressbar', { name: 'Moving' }).getAttribute('value')).toBe('3')
  expect(screen.getByRole('status').textContent).toBe('')
  rerender(<BulkProgress title="Moving" state="running" done={21} total={40} />)
  expect(screen.getByRole('status').textContent).toBe('50 %')
})

test('what failed is named with its reason, and the rest can be undone', async () => {
  const onUndo = vi.fn()
  const failures = [{ id: '1', label: 'AO-2437', reason: 'was collected meanwhile' }]
  render(<BulkProgress title="Moved" state="done" done={39} total={40} failures={failures} onUndo={onUndo} />)
  expect(screen.getByRole('status').textContent).toBe('39 of 40 done, 1 was left as it was:')
  expect(screen.getByText('was collected meanwhile')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onUndo).toHaveBeenCalledOnce()
})

test('stopping says how far it came', () => {
  render(<BulkProgress title="Stopped" state="cancelled" done={12} total={1240} />)
  expect(screen.getByRole('status').textContent).toBe(
    'Stopped after 12 of 1,240. The rest was left as it was.',
  )
})
