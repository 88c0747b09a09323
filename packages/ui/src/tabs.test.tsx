import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { NavTabs } from './nav-tabs.tsx'
import { Tabs } from './tabs.tsx'

test('arrows, Home and End move through tabs and show their panels', async () => {
  const user = userEvent.setup()
  const tabs = [
    { value: 'a', label: 'Garments', panel: 'An agbada' },
    { value: 'b', label: 'Payments', panel: 'A deposit' },
    { value: 'c', label: 'Files', panel: 'No file' },
  ]
  render(<Tabs label="Order" tabs={tabs} />)
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tabpanel', { name: 'Payments' }).textContent).toBe('A deposit')
  await user.keyboard('{End}')
  expect(screen.getByRole('tab', { name: 'Files', selected: true })).toBe(document.activeElement)
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Garments')
})

test('saved views are links, and the one in sight is the current page', () => {
  const views = [
    { to: '/orders', label: 'Open', current: true },
    { to: '/orders?view=late', label: 'Late' },
  ]
  render(
    <MemoryRouter>
      <NavTabs label="Saved views" tabs={views} />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Open')
  expect(screen.getByRole('navigation', { name: 'Saved views' })).toBeDefined()
})
