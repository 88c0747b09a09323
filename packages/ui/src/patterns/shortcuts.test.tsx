import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { keyCaps, keyOf, matchKeys } from './shortcut-keys.ts'
import { ShortcutsProvider, useShortcut } from './shortcuts.tsx'

function Key({ keys, run }: { keys: string; run: () => void }) {
  useShortcut(keys, `Does ${keys}`, run)
  return null
}

function Bench({ children }: { children: ReactNode }) {
  const [areOn, setOn] = useState(true)
  return (
    <ShortcutsProvider areKeysOn={areOn} onKeysOnChange={setOn}>
      <input aria-label="Note" />
      {children}
    </ShortcutsProvider>
  )
}

function show(keys: string) {
  const run = vi.fn()
  render(
    <Bench>
      <Key keys={keys} run={run} />
    </Bench>,
  )
  return { user: userEvent.setup(), run }
}

test('a key is written with its modifiers, and capitals count as shift', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(keyOf({ ...press, key: 'k', metaKey: true })).toBe('mod+k')
  expect(keyOf({ ...press, key: 'X', shiftKey: true })).toBe('shift+x')
  expect(keyOf({ ...press, key: '?', shiftKey: true })).toBe('?')
})

test('a sequence matches in part until its last key', () => {
  expect(matchKeys(['g'], 'g o')).toBe('partial')
  expect(matchKeys(['g', 'o'], 'g o')).toBe('full')
  expect(matchKeys(['g', 'x'], 'g o')).toBe('none')
  expect(keyCaps('mod+k')).toEqual(['Ctrl', 'K'])
})

test('a single key acts, but not while one types', async () => {
  const { user, run } = show('c')
  await user.keyboard('c')
  expect(run).toHaveBeenCalledTimes(1)
  await user.type(screen.getByRole('textbox'), 'cloth')
  expect(run).toHaveBeenCalledTimes(1)
})

test('g and a letter act together; a wrong start can be taken up again', async () => {
  const { user, run } = show('g o')
  await user.keyboard('o')
  expect(run).not.toHaveBeenCalled()
  await user.keyboard('ggo')
  expect(run).toHaveBeenCalledOnce()
})

test('a combination works while one types', async () => {
  const { user, run } = show('mod+k')
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{Control>}k{/Control}')
  expect(run).toHaveBeenCalledOnce()
})

test('the map lists the keys and can turn single keys off', async () => {
  const { user, run } = show('c')
  await user.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeTruthy()
  expect(screen.getByText('Does c')).toBeTruthy()
  await user.click(screen.getByRole('switch', { name: 'Single keys' }))
  await user.keyboard('{Escape}')
  await user.keyboard('c?')
  expect(run).not.toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a layer keeps its own keys', async () => {
  const { user, run } = show('c')
  await user.keyboard('?c')
  expect(run).not.toHaveBeenCalled()
})

test('closing the map gives the focus back to where it was', async () => {
  const { user } = show('c')
  const elsewhere = document.createElement('button')
  document.body.append(elsewhere)
  elsewhere.focus()
  await user.keyboard('?{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(elsewhere))
  elsewhere.remove()
})
