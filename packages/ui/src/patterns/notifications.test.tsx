import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { type Notification, Notifications } from './notifications.tsx'

const late: Notification = {
  id: 'late',
  icon: 'alert',
  text: 'AO-2419 is 3 days late',
  when: '12 min',
  dateTime: '2026-11-19T09:00Z',
  to: '/orders/AO-2419',
  isRead: false,
}

async function open(list: Notification[], unread: number) {
  const calls = { onRead: vi.fn(), onReadAll: vi.fn() }
  const user = userEvent.setup()
  render(
    <MemoryRouter>
      <Notifications list={list} unread={unread} allTo="/notifications" {...calls} />
    </MemoryRouter>,
  )
  await user.click(screen.getByRole('button', { name: /Notifications/ }))
  return { user, ...calls }
}

test('the bell says how many are new, and opening it reads none', async () => {
  const { onRead } = await open([late], 3)
  expect(screen.getByRole('dialog', { name: 'Notifications' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Notifications, 3 new', hidden: true })).toBeTruthy()
  expect(onRead).not.toHaveBeenCalled()
})

test('going to a thing reads it and closes the list', async () => {
  const { user, onRead } = await open([late], 1)
  await user.click(screen.getByRole('link', { name: /AO-2419 is 3 days late/ }))
  expect(onRead).toHaveBeenCalledWith('late')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('one can be marked as read without going there, and all at once', async () => {
  const { user, onRead, onReadAll } = await open([late], 1)
  await user.click(screen.getByRole('button', { name: `Mark as read: ${late.text}` }))
  await user.click(screen.getByRole('button', { name: 'Mark all read' }))
  expect(onRead).toHaveBeenCalledWith('late')
  expect(onReadAll).toHaveBeenCalledOnce()
})

test('an empty list says what will come', async () => {
  await open([], 0)
  expect(screen.getByText(/Nothing yet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Mark all read' })).toBeNull()
})
