import { expect, test } from 'vitest'
import { highlight, matches, parseQuery, visibleGroups } from './palette-query.tsx'

const item = (label: string, detail?: string) => ({ id: label, label, detail })

test('a leading > asks for actions and a leading # for a number', () => {
  expect(parseQuery('> new order')).toEqual({ mode: 'act', term: 'new order' })
  expect(parseQuery('#2431')).toEqual({ mode: 'number', term: '2431' })
  expect(parseQuery('  fola ')).toEqual({ mode: 'everything', term: 'fola' })
})

test('every typed word must start a word of the item', () => {
  expect(matches(item('New order', 'for Folake Adebayo'), 'fo ne')).toBe(true)
  expect(matches(item('New order', 'for Folake Adebayo'), 'rder')).toBe(false)
})

test('accents do not have to be typed', () => {
  expect(matches(item('Ivory crêpe'), 'crepe')).toBe(true)
})

test('nothing typed shows recent things first', () => {
  const sources = { recent: [item('Board')], actions: [item('New order')], found: [] }
  expect(visibleGroups(parseQuery(''), sources).map((group) => group.id)).toEqual(['recent', 'do'])
})

test('what was found comes before actions and recent things', () => {
  const found = [{ id: 'clients', title: 'Clients', items: [item('Folake Adebayo')] }]
  const sources = { recent: [item('Folake')], actions: [item('Measure Folake')], found }
  expect(visibleGroups(parseQuery('fola'), sources).map((group) => group.id)).toEqual([
    'clients',
    'do',
    'recent',
  ])
})

test('an empty group is not shown', () => {
  const sources = { recent: [item('Board')], actions: [], found: [] }
  expect(visibleGroups(parseQuery('zz'), sources)).toEqual([])
})

test('only the typed start of a word is marked', () => {
  expect(highlight('Measure Folake', 'fola')).toEqual([
    { text: 'Measure ', isHit: false },
    { text: 'Fola', isHit: true },
    { text: 'ke', isHit: false },
  ])
})

test('a typed bracket is text and not a pattern', () => {
  expect(highlight('Lot (7B)', '(7')).toEqual([
    { text: 'Lot ', isHit: false },
    { text: '(7', isHit: true },
    { text: 'B)', isHit: false },
  ])
})
