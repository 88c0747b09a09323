import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { CommandPalette, type CommandPaletteProps } from './command-palette.tsx'
import type { PaletteGroup } from './palette-query.tsx'

const recent = [{ id: 'board', label: 'On the floor', detail: 'Board', to: '/board' }]
const run = vi.fn()
const actions = [
  { id: 'new', label: 'New order', to: '/orders/new' },
  { id: 'dark', label: 'Switch to dark', run },
]
const found: PaletteGroup[] = [
  {
    id: 'clients',
    title: 'Clients',
    items: [{ id: 'folake', label: 'Folake Adebayo', to: '/clients/folake' }],
  },
]

function Address() {
  return <p data-testid="address">{useLocation().pathname}</p>
}

function Bench(props: Partial<CommandPaletteProps>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <MemoryRouter>
      <Address />
      <button type="button" onClick={() => setOpen(true)}>
        Search
      </button>
      <CommandPalette isOpen={isOpen} onOpenChange={setOpen} recent={recent} actions={actions} {...props} />
    </MemoryRouter>
  )
}

async function open(props: Partial<CommandPaletteProps> = {}) {
  const user = userEvent.setup()
  render(<Bench {...props} />)
  await user.click(screen.getByRole('button', { name: 'Search' }))
  return user
}

const input = () => screen.getByRole('combobox')
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent

beforeEach(() => run.mockClear())

test('it opens with the focus in the field and recent things first', async () => {
  await open()
  expect(document.activeElement).toBe(input())
  expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
    expect.stringContaining('On the floor'),
    expect.stringContaining('New order'),
    expect.stringContaining('Switch to dark'),
  ])
})

test('arrows walk in a ring and the field keeps the focus', async () => {
  const user = await open()
  await user.keyboard('{ArrowDown}')
  expect(active()).toContain('New order')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(active()).toContain('Switch to dark')
  expect(document.activeElement).toBe(input())
})

test('Enter goes there, closes, and gives the focus back', async () => {
  const onChosen = vi.fn()
  const user = await open({ onChosen })
  await user.keyboard('new{Enter}')
  expect(screen.getByTestId('address').textContent).toBe('/orders/new')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(onChosen).toHaveBeenCalledWith(actions[0])
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Search' })))
})

test('Ctrl+Enter opens a new tab and leaves the palette', async () => {
  const openTab = vi.spyOn(window, 'open').mockReturnValue(null)
  const user = await open()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(openTab).toHaveBeenCalledWith(expect.stringMatching(/\/board$/), '_blank', 'noopener')
  expect(screen.getByRole('dialog')).toBeTruthy()
  openTab.mockRestore()
})

test('an action without an address is run', async () => {
  const user = await open()
  await user.keyboard('dark{Enter}')
  expect(run).toHaveBeenCalledOnce()
})

test('what the server finds comes on top, and the count is said', async () => {
  const user = await open({ search: async () => found })
  await user.keyboard('fola')
  expect(await screen.findByRole('option', { name: /Folake Adebayo/ })).toBeTruthy()
  expect(screen.getByText('1 result')).toBeTruthy()
  expect(active()).toContain('Folake Adebayo')
})

test('an answer to an older question is thrown away', async () => {
  const search = vi.fn(async ({ term }: { term: string }, signal: AbortSignal) => {
    await new Promise((resolve) => setTimeout(resolve, term === 'fo' ? 300 : 10))
    return signal.aborted || term === 'fo'
      ? [{ id: 'x', title: 'Old', items: [{ id: 'x', label: 'Fo' }] }]
      : found
  })
  const user = await open({ search })
  await user.keyboard('fo')
  await waitFor(() => expect(search).toHaveBeenCalledTimes(1))
  await user.keyboard('lake')
  await screen.findByRole('option', { name: /Folake Adebayo/ })
  await new Promise((resolve) => setTimeout(resolve, 350))
  expect(screen.queryByText('Old')).toBeNull()
})

test('a > looks among actions only and asks no server', async () => {
  const search = vi.fn(async () => found)
  const user = await open({ search })
  await user.keyboard('>new')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(search).not.toHaveBeenCalled()
  expect(screen.getAllByRole('option')).toHaveLength(1)
})

test('nothing found says what to try', async () => {
  const user = await open({ search: async () => [] })
  await user.keyboard('zzz')
  await waitFor(() => expect(screen.getByText(/Nothing for “zzz”/)).toBeTruthy())
})

test('a search that fails keeps what this device knows', async () => {
  const user = await open({ search: () => Promise.reject(new Error('down')) })
  await user.keyboard('new')
  await waitFor(() => expect(screen.getByText(/The search did not answer/)).toBeTruthy())
  expect(screen.getByRole('option', { name: /New order/ })).toBeTruthy()
})

test('Tab goes to the next scope', async () => {
  const onChange = vi.fn()
  const list = [
    { id: 'all', label: 'Everywhere' },
    { id: 'clients', label: 'Clients' },
  ]
  const user = await open({ scopes: { list, currentId: 'all', onChange } })
  await user.keyboard('{Tab}')
  expect(onChange).toHaveBeenCalledWith('clients')
})
