import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from './table.tsx'

test('a table has its name, headings in both directions and a sort that keys can turn', async () => {
  const user = userEvent.setup()
  const onSort = vi.fn()
  render(
    <Table caption="Invoices" stack>
      <TableHead>
        <Column>Invoice</Column>
        <Column sorted="ascending" onSort={onSort}>
          Due
        </Column>
      </TableHead>
      <TableBody>
        <TableRow>
          <RowHead note="credit note">2026-0031</RowHead>
          <Cell>Today</Cell>
        </TableRow>
      </TableBody>
    </Table>,
  )
  expect(screen.getByRole('table', { name: 'Invoices' })).toBeDefined()
  expect(screen.getByRole('rowheader').textContent).toContain('2026-0031')
  const due = screen.getByRole('columnheader', { name: 'Due' })
  expect(due.getAttribute('aria-sort')).toBe('ascending')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(onSort).toHaveBeenCalledTimes(1)
})
