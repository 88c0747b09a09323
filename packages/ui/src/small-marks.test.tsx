import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { Avatar } from './avatar.tsx'
import { FilterChip } from './chip.tsx'
import { CopyButton } from './copy-button.tsx'
import { initials } from './initials.ts'
import { Pager } from './pager.tsx'
import { Seam } from './seam.tsx'
import { Stepper } from './stepper.tsx'

test('a seam and a stepper say in words where the work stands', () => {
  const stages = ['Cut', 'Sew', 'Press']
  const { rerender } = render(<Seam stages={stages} current={1} blocked />)
  expect(screen.getByRole('img', { name: 'Sew, stage 2 of 3, blocked' })).toBeDefined()
  rerender(<Seam stages={stages} current={3} />)
  expect(screen.getByRole('img', { name: 'All stages done' })).toBeDefined()
  rerender(<Stepper label="Stages" steps={stages.map((label) => ({ label }))} current={1} />)
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('Sew')
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Cut, done')
})

test('a filter chip says that pressing it removes the filter', async () => {
  const user = userEvent.setup()
  const onRemove = vi.fn()
  render(<FilterChip label="Region" value="EU" onRemove={onRemove} />)
  await user.click(screen.getByRole('button', { name: 'Remove the filter Region: EU' }))
  expect(onRemove).toHaveBeenCalledTimes(1)
})

test('copying says that it worked, and that it did not', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="EU-7Q4M" label="Copy the reference" />)
  await user.click(screen.getByRole('button', { name: 'Copy the reference' }))
  expect(await navigator.clipboard.readText()).toBe('EU-7Q4M')
  expect(screen.getByRole('status').textContent).toBe('Copied')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'))
  await user.click(screen.getByRole('button', { name: 'Copy the reference' }))
  expect(screen.getByRole('status').textContent).toContain('Could not copy')
})

test('a pager links to its neighbours and is off at the ends', () => {
  render(
    <MemoryRouter>
      <Pager summary="1 to 40" later="?after=x" />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { name: 'Later' }).getAttribute('href')).toBe('/?after=x')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Earlier' }).disabled).toBe(true)
})

test('initials come from the first and last name, and the same name keeps its colour', () => {
  expect(initials('Adaeze Ngozi Okonjo')).toBe('AO')
  expect(initials('李')).toBe('李')
  render(
    <>
      <Avatar name="Musa Bello" />
      <Avatar name="Musa Bello" size="lg" />
    </>,
  )
  const [first, second] = screen.getAllByRole('img', { name: 'Musa Bello' })
  const wash = (element?: HTMLElement) => element?.className.match(/bg-\S+/)?.[0]
  expect(wash(first)).toBe(wash(second))
})
