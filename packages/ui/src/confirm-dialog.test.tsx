import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

function open(onConfirm: (reason: string) => void) {
  render(
    <ConfirmDialog
      trigger={<Button>Purge…</Button>}
      title="Purge Hollis & Daughters from EU?"
      action="Purge from EU"
      cancel="Keep until 26 Nov"
      danger
      reason={{ label: 'Reason' }}
      phrase="hollis-daughters"
      onConfirm={onConfirm}
    >
      184,312 rows are deleted now.
    </ConfirmDialog>,
  )
  const user = userEvent.setup()
  return user.click(screen.getByRole('button', { name: 'Purge…' })).then(() => user)
}

test('it names the effect and puts the focus on the first question', async () => {
  await open(() => undefined)
  expect(
    screen.getByRole('alertdialog', {
      name: 'Purge Hollis & Daughters from EU?',
      description: '184,312 rows are deleted now.',
    }),
  ).toBeDefined()
})

test('without reason and phrase it does nothing and says what is missing', async () => {
  const onConfirm = vi.fn()
  const user = await open(onConfirm)
  await user.click(screen.getByRole('button', { name: 'Purge from EU' }))
  expect(onConfirm).not.toHaveBeenCalled()
  expect(screen.getByRole('textbox', { name: 'Reason', description: 'Say why, in a few words.' })).toBe(
    document.activeElement,
  )
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Owner asked')
  await user.type(screen.getByRole('textbox', { name: /Type hollis-daughters/ }), 'hollis{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
})

test('with both it acts once and hands over the reason', async () => {
  const onConfirm = vi.fn()
  const user = await open(onConfirm)
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), ' Owner asked ')
  await user.type(screen.getByRole('textbox', { name: /Type/ }), 'hollis-daughters{Enter}')
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith('Owner asked')
})

test('the way out closes it, gives the focus back and does nothing', async () => {
  const onConfirm = vi.fn()
  const user = await open(onConfirm)
  await user.click(screen.getByRole('button', { name: 'Keep until 26 Nov' }))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Purge…' }))
  expect(onConfirm).not.toHaveBeenCalled()
})
