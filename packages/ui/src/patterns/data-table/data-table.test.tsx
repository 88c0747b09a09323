import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { QuickLook } from '../quick-look.tsx'
import { ShortcutsProvider } from '../shortcuts.tsx'
import type { Column } from './column.tsx'
import { DataTable, type DataTableProps } from './data-table.tsx'
import { NOTHING_SELECTED, type Selection } from './selection.tsx'

interface Order {
  id: string
  client: string
}

const orders: Order[] = ['Dele', 'Halima', 'Sade', 'Emeka', 'Bisi'].map((client, index) => ({
  id: `AO-${index + 1}`,
  client,
}))

const columns: Column<Order>[] = [
  { id: 'number', header: 'Order', isMain: true, cell: (order) => order.id },
  { id: 'client', header: 'Client', cell: (order) => order.client },
]

let isWide = true
beforeEach(() => {
  isWide = true
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: isWide }) as unknown as MediaQueryList
})

function Address() {
  const { pathname, search } = useLocation()
  return <p data-testid="address">{pathname + search}</p>
}

function Bench(props: Partial<DataTableProps<Order>> & { total?: number }) {
  const [value, onChange] = useState<Selection>(NOTHING_SELECTED)
  const [openId, setOpenId] = useState<string>()
  const [hidden, setHidden] = useState<string[]>([])
  return (
    <ShortcutsProvider>
      <Address />
      <DataTable
        caption="Open orders"
        many="orders"
        columns={columns}
        rows={orders}
        rowId={(order) => order.id}
        rowLabel={(order) => order.id}
        rowTo={(order) => `/orders/${order.id}`}
        empty={<p>No orders yet</p>}
        columnState={{ hidden, onHiddenChange: setHidden }}
        selection={{
          value,
          onChange,
          total: { count: props.total ?? 1240, isExact: true },
          actions: [{ id: 'assign', label: 'Assign maker', icon: 'person', onRun: () => undefined }],
        }}
        quickLook={{ openId, onOpen: setOpenId }}
        {...props}
      />
      {openId && (
        <QuickLook title={openId} noun="order" onClose={() => setOpenId(undefined)}>
          The panel of {openId}
        </QuickLook>
      )}
    </ShortcutsProvider>
  )
}

function show(props: Partial<DataTableProps<Order>> & { total?: number } = {}) {
  const router = createMemoryRouter([{ path: '*', element: <Bench {...props} /> }], {
    initialEntries: ['/orders'],
  })
  return { user: userEvent.setup(), ...render(<RouterProvider router={router} />) }
}

const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select ${id}` })
const picked = () => orders.map((order) => order.id).filter((id) => box(id).checked)
const rowLink = (id: string) => screen.getByRole('link', { name: id })

test('shift-click picks the rows between', async () => {
  const { user } = show()
  await user.click(box('AO-1'))
  await user.keyboard('{Shift>}')
  await user.click(box('AO-4'))
  await user.keyboard('{/Shift}')
  expect(picked()).toEqual(['AO-1', 'AO-2', 'AO-3', 'AO-4'])
})

test('the bar offers everything that matches, and says how many that is', async () => {
  const { user } = show()
  await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  await user.click(screen.getByRole('button', { name: 'Select all 1,240 matching' }))
  expect(screen.getByRole('toolbar', { name: '1,240 selected' })).toBeTruthy()
  await user.click(box('AO-3'))
  expect(screen.getByRole('status').textContent).toBe('1,239 selected')
})

test('a rounded total is never shown as exact', async () => {
  const { user } = show({
    selection: {
      value: { all: true, except: new Set() },
      onChange: () => undefined,
      total: { count: 12000, isExact: false },
      actions: [],
    },
  })
  await user.tab()
  expect(screen.getByRole('toolbar', { name: 'about 12,000 selected' })).toBeTruthy()
})

test('j, k and the arrows move between rows, x picks, shift and x pick a range', async () => {
  const { user } = show()
  await user.keyboard('j')
  expect(document.activeElement).toBe(rowLink('AO-1'))
  await user.keyboard('x{ArrowDown}j')
  expect(document.activeElement).toBe(rowLink('AO-3'))
  await user.keyboard('{Shift>}x{/Shift}')
  expect(picked()).toEqual(['AO-1', 'AO-2', 'AO-3'])
  await user.keyboard('k')
  expect(document.activeElement).toBe(rowLink('AO-2'))
})

test('on a wide screen a row opens the panel, and a second Enter its page', async () => {
  const { user } = show()
  await user.keyboard('j{Enter}')
  expect(screen.getByRole('complementary', { name: 'AO-1' })).toBeTruthy()
  expect(rowLink('AO-1').getAttribute('aria-current')).toBe('true')
  await user.keyboard('{Enter}')
  expect(screen.getByTestId('address').textContent).toBe('/orders/AO-1')
})

test('the open panel follows the focus down the list', async () => {
  const { user } = show()
  await user.keyboard('j{Enter}j')
  expect(screen.getByRole('complementary', { name: 'AO-2' })).toBeTruthy()
})

test('on a phone a row leads to its page', async () => {
  isWide = false
  const { user } = show()
  await user.click(screen.getByText('Sade'))
  expect(screen.getByTestId('address').textContent).toBe('/orders/AO-3')
})

test('Ctrl-click on the link is left to the browser', async () => {
  const { user } = show()
  await user.keyboard('{Control>}')
  await user.click(rowLink('AO-2'))
  await user.keyboard('{/Control}')
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('Escape closes the layer that opened last, one at a time', async () => {
  const { user } = show()
  await user.click(box('AO-1'))
  await user.click(screen.getByText('Halima'))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(picked()).toEqual(['AO-1'])
  await user.keyboard('{Escape}')
  expect(picked()).toEqual([])
})

test('Escape in a menu leaves the selection alone', async () => {
  const { user } = show()
  await user.click(box('AO-1'))
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(picked()).toEqual(['AO-1'])
})

test('a column can be put away, but not the one with the link', async () => {
  const { user } = show()
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  const main = screen.getByRole('menuitemcheckbox', { name: 'Order' })
  expect(main.getAttribute('aria-disabled')).toBe('true')
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Client' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('columnheader', { name: 'Client' })).toBeNull()
})

test('filters and sort are addresses, so that the page can be shared and gone back to', async () => {
  const { user } = show({
    filters: {
      active: [{ id: 'kind', label: 'Kind', value: 'made to order', removeTo: '/orders?all' }],
      choices: [{ id: 'stage', label: 'Stage', options: [{ label: 'Cut', to: '/orders?stage=cut' }] }],
      clearTo: '/orders',
    },
    sorting: {
      sort: { columnId: 'client', direction: 'ascending' },
      options: [{ columnId: 'client', label: 'Client', ascending: 'A to Z', descending: 'Z to A' }],
      to: ({ columnId, direction }) => `/orders?sort=${columnId}.${direction}`,
    },
  })
  expect(screen.getByRole('columnheader', { name: 'Client' }).getAttribute('aria-sort')).toBe('ascending')
  const header = screen.getByRole('link', { name: 'Client' })
  expect(header.getAttribute('href')).toBe('/orders?sort=client.descending')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
  expect(screen.getByTestId('address').textContent).toBe('/orders?stage=cut')
  await user.click(screen.getByRole('link', { name: 'Remove filter: Kind made to order' }))
  expect(screen.getByTestId('address').textContent).toBe('/orders?all')
})

test('nothing there teaches, nothing matching offers to clear the filters', () => {
  const filters = {
    active: [{ id: 'a', label: 'Kind', value: 'repair', removeTo: '/' }],
    choices: [],
    clearTo: '/orders',
  }
  const { unmount } = show({ rows: [] })
  expect(screen.getByText('No orders yet')).toBeTruthy()
  unmount()
  show({ rows: [], filters })
  expect(screen.getByRole('link', { name: 'Clear the filters' }).getAttribute('href')).toBe('/orders')
})

test('a failure is an alert with a way to try again', async () => {
  const onRetry = vi.fn()
  const { user } = show({ error: { message: 'Your region did not answer.', reference: 'EU-1', onRetry } })
  await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('axe finds nothing wrong', async () => {
  const { user, container } = show()
  await user.click(box('AO-1'))
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(result.violations.map((violation) => violation.id)).toEqual([])
})
