import { expect, test } from 'vitest'
import {
  ALL_MATCHING,
  countSelected,
  isSelected,
  NOTHING_SELECTED,
  pageState,
  type Selection,
  setSelected,
  toggle,
  togglePage,
  toggleRange,
} from './selection.tsx'

const page = ['a', 'b', 'c', 'd', 'e']
const picked = (selection: Selection) => page.filter((id) => isSelected(selection, id)).join('')

test('a toggle picks one row and a second toggle lets it go', () => {
  const once = toggle(NOTHING_SELECTED, 'b')
  expect(picked(once)).toBe('b')
  expect(picked(toggle(once, 'b'))).toBe('')
})

test('shift picks everything from the anchor down to the row', () => {
  expect(picked(toggleRange(toggle(NOTHING_SELECTED, 'b'), page, 'b', 'd'))).toBe('bcd')
})

test('shift works upwards too', () => {
  expect(picked(toggleRange(toggle(NOTHING_SELECTED, 'd'), page, 'd', 'a'))).toBe('abcd')
})

test('shift from a row that was just let go lets the whole range go', () => {
  const all = setSelected(NOTHING_SELECTED, page, true)
  expect(picked(toggleRange(toggle(all, 'b'), page, 'b', 'd'))).toBe('ae')
})

test('an anchor that left the page makes shift an ordinary toggle', () => {
  expect(picked(toggleRange(NOTHING_SELECTED, page, 'gone', 'c'))).toBe('c')
})

test('the page box picks the rest first and clears only a full page', () => {
  const some = toggle(NOTHING_SELECTED, 'c')
  expect(pageState(some, page)).toBe('some')
  const full = togglePage(some, page)
  expect(pageState(full, page)).toBe('all')
  expect(pageState(togglePage(full, page), page)).toBe('none')
})

test('everything matching minus the rows taken out is what counts', () => {
  const allButTwo = setSelected(ALL_MATCHING, ['a', 'e'], false)
  expect(countSelected(allButTwo, 1240)).toBe(1238)
  expect(picked(allButTwo)).toBe('bcd')
})

test('a row taken out of everything can be put back', () => {
  expect(countSelected(toggle(toggle(ALL_MATCHING, 'a'), 'a'), 38)).toBe(38)
})
