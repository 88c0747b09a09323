import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { ShortcutsProvider } from '../shortcuts.tsx'
import { AdminShell } from './admin-shell.tsx'
import { UserMenu } from './user-menu.tsx'
import { WorkspaceShell } from './workspace-shell.tsx'

const groups = [
  {
    label: 'Sell',
    icon: 'sell',
    items: [
      { label: 'Orders', to: '/orders', count: 38 },
      { label: 'Clients', to: '/clients' },
    ],
  },
  { label: 'Inbox', icon: 'inbox', to: '/inbox', waiting: { count: 4, label: 'unanswered' } },
] as const
const place = { id: 'okonjo', name: 'Atelier Okonjo', detail: 'Lagos', to: '/', cloth: null }

function Address() {
  return <p data-testid="address">{useLocation().pathname}</p>
}

function Workspace() {
  return (
    <ShortcutsProvider>
      <Address />
      <WorkspaceShell
        places={{ current: place, others: [{ ...place, id: 'v', name: 'Maison Verlaine', to: '/verlaine' }] }}
        groups={groups}
        tabs={[{ label: 'Orders', to: '/orders', icon: 'sell' }]}
        create={[{ label: 'Order', to: '/orders/new' }]}
        palette={{ recent: [], actions: [] }}
        goTo={[{ letter: 'i', label: 'Inbox', to: '/inbox' }]}
        userMenu={<UserMenu name="Adaeze" roleName="Owner" avatar={null} links={[]} signOutAction="/out" />}
      >
        <h1>Page</h1>
      </WorkspaceShell>
    </ShortcutsProvider>
  )
}

function show(element = <Workspace />) {
  const router = createMemoryRouter(
    [
      { path: '/out', action: () => null, element: <p>Signed out</p> },
      { path: '*', element },
    ],
    { initialEntries: ['/orders/AO-2431'] },
  )
  render(<RouterProvider router={router} />)
  return userEvent.setup()
}

const address = () => screen.getByTestId('address').textContent
const rail = () => screen.getByRole('navigation', { name: 'Workspace' })

test('the rail marks the room one is in, also on a page inside it', () => {
  show()
  expect(
    within(rail())
      .getByRole('link', { name: /Orders/ })
      .getAttribute('aria-current'),
  ).toBe('page')
  expect(
    within(rail()).getByRole('link', { name: 'Inbox 4 unanswered' }).getAttribute('aria-current'),
  ).toBeNull()
})

test('the first stop of Tab skips to the content', async () => {
  const user = show()
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Skip to content')
  expect(document.activeElement?.getAttribute('href')).toBe('#main')
  expect(screen.getByRole('main').id).toBe('main')
})

test('Ctrl+K and / open the palette, c the list of what can be created, g i the inbox', async () => {
  const user = show()
  await user.keyboard('/')
  expect(screen.getByRole('dialog', { name: 'Search and commands' })).toBeTruthy()
  await user.keyboard('{Escape}c')
  expect(screen.getByRole('menuitem', { name: 'Order' })).toBeTruthy()
  await user.keyboard('{Escape}gi')
  expect(address()).toBe('/inbox')
})

test('the switcher leads to another workspace', async () => {
  const user = show()
  await user.click(within(rail()).getByRole('button', { name: /Atelier Okonjo/ }))
  await user.click(screen.getByRole('menuitem', { name: /Maison Verlaine/ }))
  expect(address()).toBe('/verlaine')
})

test('on phones every room is behind More, and going there closes the sheet', async () => {
  const user = show()
  await user.click(screen.getByRole('button', { name: 'More' }))
  const sheet = screen.getByRole('dialog', { name: 'All rooms' })
  await user.click(within(sheet).getByRole('link', { name: 'Clients' }))
  expect(address()).toBe('/clients')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('signing out is a post, not a link', async () => {
  const user = show()
  await user.click(within(rail()).getByRole('button', { name: /Adaeze/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Sign out' }))
  expect(await screen.findByText('Signed out')).toBeTruthy()
})

test('/ goes to the search of the admin console', async () => {
  const user = show(
    <ShortcutsProvider>
      <AdminShell
        homeTo="/"
        find={{ action: '/find', label: 'Find an account', placeholder: 'Account' }}
        groups={[
          { title: 'People', items: [{ label: 'Accounts', to: '/accounts', icon: 'person', count: 3 }] },
        ]}
      >
        <h1>Today</h1>
      </AdminShell>
    </ShortcutsProvider>,
  )
  await user.keyboard('/')
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find an account' }))
  expect(screen.getByRole('banner').className).toContain('dark-room')
})
