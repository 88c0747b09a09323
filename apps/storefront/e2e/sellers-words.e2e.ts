import { countLine, listTitle, makersPath, readPlace } from '../app/sellers/filters.ts'
import { headlineOf } from '../app/sellers/headline.ts'
import { waitInFigures, waitInWords } from '../app/sellers/wait.ts'
import { expect, test } from './fixtures.ts'

test('a wait is counted in days, then weeks, then months', () => {
  expect([1, 10, 7, 14, 42, 90, 180].map(waitInFigures)).toEqual([
    '1 day',
    '10 days',
    '1 week',
    '2 weeks',
    '6 weeks',
    '13 weeks',
    '6 months',
  ])
  expect(waitInFigures(null)).toBe('Wait not stated')
  expect([42, 90].map(waitInWords)).toEqual(['about six weeks', 'about 13 weeks'])
})

test('a headline turns italic after its last comma, or for its last third', () => {
  expect(headlineOf('One coat, cut for one winter')).toEqual({
    plain: 'One coat,',
    italic: 'cut for one winter',
  })
  expect(headlineOf('Coats that outlive their owners, always,')).toEqual({
    plain: 'Coats that outlive their owners,',
    italic: 'always,',
  })
  expect(headlineOf('It fits you')).toEqual({ plain: 'It fits', italic: 'you' })
  expect(headlineOf('Coats')).toEqual({ plain: '', italic: 'Coats' })
})

test('filters that are empty or unknown are not in force', () => {
  expect(readPlace(new URLSearchParams('q=+&country=fr&kind=wizard'))).toEqual({
    q: undefined,
    country: 'FR',
    kind: undefined,
    after: undefined,
    before: undefined,
  })
  expect(readPlace(new URLSearchParams('country=1x')).country).toBeUndefined()
  expect(readPlace(new URLSearchParams({ q: 'x'.repeat(300) })).q).toHaveLength(100)
})

test('the address of a list carries what is in force and nothing else', () => {
  expect(makersPath({ q: undefined, kind: '' })).toBe('/makers')
  expect(makersPath({ q: 'à la main', country: 'FR' })).toBe('/makers?q=%C3%A0+la+main&country=FR')
})

test('a list is named by who and where, and counted only as far as it is known', () => {
  expect(listTitle({ kind: 'tailor', country: 'FR' }, { country: 'France' })).toBe('Tailors in France')
  expect(listTitle({}, {})).toBe('Makers')
  expect(countLine(0, true, true)).toBe('No makers')
  expect(countLine(1, true, true)).toBe('One maker')
  expect(countLine(12, true, false)).toBe('The first 12 by name')
  expect(countLine(12, false, false)).toBe('12 more by name')
})
