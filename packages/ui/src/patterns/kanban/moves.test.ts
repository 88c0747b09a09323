import { expect, test } from 'vitest'
import { nextPlace, placeInWords, placeOf, withMove } from './moves.tsx'

const stacks = [
  { id: 'cut', title: 'Cut', cards: [{ id: 'agbada' }, { id: 'suit' }] },
  { id: 'sew', title: 'Sew', cards: [{ id: 'buba' }, { id: 'lace' }, { id: 'jackets' }] },
  { id: 'fit', title: 'Fit', cards: [] },
]
const ids = (
  columnId: string,
  moved = stacks as ReturnType<typeof withMove<{ id: string }, (typeof stacks)[0]>>,
) =>
  moved
    .find((stack) => stack.id === columnId)
    ?.cards.map((card) => card.id)
    .join(' ')

test('a move takes the card out of one column and puts it into the other at the place asked for', () => {
  const moved = withMove(stacks, 'suit', { columnId: 'sew', index: 1 })
  expect(ids('cut', moved)).toBe('agbada')
  expect(ids('sew', moved)).toBe('buba suit lace jackets')
})

test('a move within a column counts places without the card itself', () => {
  expect(ids('sew', withMove(stacks, 'buba', { columnId: 'sew', index: 2 }))).toBe('lace jackets buba')
})

test('a move to a column that does not exist changes nothing', () => {
  expect(withMove(stacks, 'buba', { columnId: 'gone', index: 0 })).toBe(stacks)
})

test('the first card cannot go up and the last column has nothing after it', () => {
  expect(nextPlace(stacks, { columnId: 'cut', index: 0 }, 'up')).toBeUndefined()
  expect(nextPlace(stacks, { columnId: 'fit', index: 0 }, 'after')).toBeUndefined()
})

test('going sideways keeps the height, as far as the other column reaches', () => {
  expect(nextPlace(stacks, { columnId: 'sew', index: 2 }, 'before')).toEqual({ columnId: 'cut', index: 2 })
  expect(nextPlace(stacks, { columnId: 'sew', index: 2 }, 'after')).toEqual({ columnId: 'fit', index: 0 })
})

test('a folded column is stepped over', () => {
  const folded = stacks.map((stack) => ({ ...stack, isFolded: stack.id === 'sew' }))
  expect(nextPlace(folded, { columnId: 'cut', index: 1 }, 'after')).toEqual({ columnId: 'fit', index: 0 })
})

test('a place is told as column and position', () => {
  const place = placeOf(stacks, 'lace')
  expect(place && placeInWords(stacks, place)).toBe('Sew, 2 of 3')
})
