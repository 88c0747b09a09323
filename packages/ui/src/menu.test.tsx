import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { Menu, MenuCheck, MenuItem, MenuSeparator } from './menu.tsx'

function OrderMenu({ onSelect }: { onSelect: (name: string) => void }) {
  const [marks, setMarks] = useState(false)
  return (
    <Menu label="Order TH-2031" trigger={<Button>More</Button>}>
      <MenuItem onSelect={() => onSelect('duplicate')}>Duplicate</MenuItem>
      <MenuItem disabled>Refund</MenuItem>
      <MenuSeparator />
      <MenuCheck checked={marks} onChange={setMarks}>
        Marks
      </MenuCheck>
      <MenuItem danger onSelect={() => onSelect('trash')}>
        Move to trash
      </MenuItem>
    </Menu>
  )
}

test('Enter opens the menu on its first item and arrows pass over what is off', async () => {
  const user = userEvent.setup()
  const onSelect = vi.fn()
  render(<OrderMenu onSelect={onSelect} />)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('menu', { name: 'Order TH-2031' })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Duplicate' }))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('menuitemcheckbox', { name: 'Marks' }))
  await user.keyboard('{End}{Enter}')
  expect(onSelect).toHaveBeenCalledWith('trash')
  expect(screen.queryByRole('menu')).toBeNull()
})

test('Escape closes the menu and gives the focus back to its button', async () => {
  const user = userEvent.setup()
  render(<OrderMenu onSelect={() => undefined} />)
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }))
})

test('ticking an item keeps the menu open', async () => {
  const user = userEvent.setup()
  render(<OrderMenu onSelect={() => undefined} />)
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Marks' }))
  expect(screen.getByRole('menuitemcheckbox', { name: 'Marks', checked: true })).toBeDefined()
})
