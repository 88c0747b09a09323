import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { Kanban } from './kanban.tsx'
import type { KanbanCard } from './kanban-card.tsx'
import type { KanbanColumn } from './kanban-column.tsx'
import { type CardMove, withMove } from './moves.tsx'

const card = (id: string, title: string): KanbanCard => ({
  id,
  title,
  to: `/garments/${id}`,
  subtitle: 'Folake',
})

const start: KanbanColumn[] = [
  { id: 'cut', title: 'Cut', limit: 2, cards: [card('agbada', 'Agbada'), card('suit', 'Suit')] },
  { id: 'sew', title: 'Sew', limit: 1, cards: [card('buba', 'Buba'), card('lace', 'Lace')] },
  { id: 'fit', title: 'Fit', cards: [] },
]

const onMove = vi.fn<(move: CardMove) => void>()

function Bench() {
  const [columns, setColumns] = useState<readonly KanbanColumn[]>(start)
  const move = (change: CardMove) => {
    onMove(change)
    setColumns((before) => withMove<KanbanCard, KanbanColumn>(before, change.cardId, change.to))
  }
  return (
    <MemoryRouter>
      <Kanban label="Board" columns={columns} onMove={move} />
    </MemoryRouter>
  )
}

function show() {
  onMove.mockClear()
  return { user: userEvent.setup(), ...render(<Bench />) }
}

const link = (title: string) => screen.getByRole('link', { name: title })
const inColumn = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .queryAllByRole('link')
    .map((each) => each.textContent)
const said = () => screen.getByRole('status').textContent

test('Space lifts, arrows carry, Space puts down, and each step is said', async () => {
  const { user } = show()
  link('Suit').focus()
  await user.keyboard(' ')
  expect(said()).toMatch(/Suit picked up. Cut, 2 of 2/)
  await user.keyboard('{ArrowRight}')
  expect(said()).toBe('Sew, 2 of 3')
  await user.keyboard(' ')
  expect(said()).toBe('Suit moved to Sew, 2 of 3.')
  expect(inColumn('Sew')).toEqual(['Buba', 'Suit', 'Lace'])
  expect(onMove).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      cardId: 'suit',
      from: { columnId: 'cut', index: 1 },
      to: { columnId: 'sew', index: 1 },
    }),
  )
})

test('the focus stays on the card while it changes columns', async () => {
  const { user } = show()
  link('Buba').focus()
  await user.keyboard(' {ArrowRight}')
  expect(document.activeElement).toBe(link('Buba'))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(link('Buba'))
  expect(inColumn('Fit')).toEqual(['Buba'])
})

test('Escape puts the card back and moves nothing', async () => {
  const { user } = show()
  link('Agbada').focus()
  await user.keyboard(' {ArrowRight}{ArrowRight}{Escape}')
  expect(inColumn('Cut')).toEqual(['Agbada', 'Suit'])
  expect(said()).toBe('Agbada put back.')
  expect(onMove).not.toHaveBeenCalled()
})

test('M opens the columns and a digit chooses one', async () => {
  const { user } = show()
  link('Lace').focus()
  await user.keyboard('m')
  const menu = screen.getByRole('menu', { name: 'Move Lace of Folake to' })
  const here = within(menu).getByRole('menuitem', { name: /Sew/ })
  expect(here.getAttribute('aria-disabled')).toBe('true')
  await user.keyboard('3')
  expect(inColumn('Fit')).toEqual(['Lace'])
  expect(document.activeElement).toBe(link('Lace'))
})

test('the menu button moves a card without any drag', async () => {
  const { user } = show()
  await user.click(screen.getByRole('button', { name: 'Move Agbada of Folake' }))
  await user.click(screen.getByRole('menuitem', { name: /Fit/ }))
  expect(inColumn('Fit')).toEqual(['Agbada'])
})

test('arrows alone walk over the board and move nothing', async () => {
  const { user } = show()
  link('Agbada').focus()
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(document.activeElement).toBe(link('Lace'))
  expect(onMove).not.toHaveBeenCalled()
})

test('a column over its limit says so in words', () => {
  show()
  const sew = screen.getByRole('region', { name: 'Sew' })
  expect(within(sew).getByText('1 over')).toBeTruthy()
  expect(within(sew).getByText(', the limit is 1')).toBeTruthy()
})

test('dragging with the pointer drops the card where it was let go', () => {
  show()
  const boxes: Record<string, DOMRect> = {
    cut: new DOMRect(0, 0, 100, 400),
    sew: new DOMRect(110, 0, 100, 400),
    fit: new DOMRect(220, 0, 100, 400),
  }
  for (const column of document.querySelectorAll<HTMLElement>('[data-column-id]')) {
    column.getBoundingClientRect = () => boxes[column.dataset.columnId ?? ''] ?? new DOMRect()
  }
  const pointer = (type: string, target: Element | Document, x: number, y: number) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 }),
    )
  act(() => pointer('pointerdown', link('Suit'), 20, 20))
  act(() => pointer('pointermove', document, 120, 30))
  act(() => pointer('pointermove', document, 250, 30))
  act(() => pointer('pointerup', document, 250, 30))
  expect(inColumn('Fit')).toEqual(['Suit'])
  expect(document.querySelector('.kanban-ghost')).toBeNull()
})

test('axe finds nothing wrong', async () => {
  const { container } = show()
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(result.violations.map((violation) => violation.id)).toEqual([])
})
