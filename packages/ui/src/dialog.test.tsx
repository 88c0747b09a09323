import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Field } from './field.tsx'
import { Input } from './input.tsx'
import { Popover } from './popover.tsx'
import { Sheet } from './sheet.tsx'
import { Tooltip } from './tooltip.tsx'

const field = (
  <Field label="Name">
    <Input />
  </Field>
)

test('a dialog is named and described, and keeps Tab inside', async () => {
  const user = userEvent.setup()
  render(
    <Dialog trigger={<Button>Rename</Button>} title="Rename the view" description="Everyone sees it.">
      {field}
    </Dialog>,
  )
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  const dialog = screen.getByRole('dialog', { name: 'Rename the view', description: 'Everyone sees it.' })
  for (let step = 0; step < 4; step++) {
    await user.tab()
    expect(dialog.contains(document.activeElement)).toBe(true)
  }
})

test('Escape closes only the top layer and the focus goes back one step', async () => {
  const user = userEvent.setup()
  render(
    <Sheet trigger={<Button>Filters</Button>} title="Filters">
      <Popover label="Columns" trigger={<Button>Columns</Button>}>
        <button type="button">Client</button>
      </Popover>
    </Sheet>,
  )
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  expect(screen.getByRole('dialog', { name: 'Columns' }).contains(document.activeElement)).toBe(true)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog', { name: 'Columns' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Columns' }))
  expect(screen.getByRole('dialog', { name: 'Filters' })).toBeDefined()
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filters' }))
})

test('a tooltip shows on focus, describes its button and goes with Escape', async () => {
  const user = userEvent.setup()
  render(
    <Tooltip content="Thu 19 Nov 2026">
      <button type="button">12 min ago</button>
    </Tooltip>,
  )
  await user.tab()
  expect(screen.getByRole('button', { name: '12 min ago', description: 'Thu 19 Nov 2026' })).toBeDefined()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
})
