import { describe, expect, it } from 'vitest'
import { SliceError, singularOf, wordsOf } from './words.ts'

describe('singularOf', () => {
  it.each([
    ['orders', 'order'],
    ['inventories', 'inventory'],
    ['sketches', 'sketch'],
    ['dresses', 'dress'],
    ['boxes', 'box'],
    ['invoices', 'invoice'],
    ['houses', 'house'],
    ['size-charts', 'size-chart'],
  ])('makes one of many %s', (many, one) => {
    expect(singularOf(many)).toBe(one)
  })
})

describe('wordsOf', () => {
  it('spells a noun of two words the same in every place', () => {
    expect(wordsOf('size-charts')).toEqual({
      path: 'size-charts',
      name: 'size-charts',
      parent: undefined,
      permission: 'sizeCharts',
      procedures: 'sizeCharts',
      nouns: 'sizeCharts',
      noun: 'sizeChart',
      Nouns: 'SizeCharts',
      Noun: 'SizeChart',
      kebab: 'size-chart',
      table: 'size_charts',
      words: 'size charts',
      word: 'size chart',
      Words: 'Size charts',
      Word: 'Size chart',
    })
  })

  it('names a part after the slice it belongs to', () => {
    expect(wordsOf('shows', { part: 'tickets' })).toMatchObject({
      path: 'shows/tickets',
      parent: 'shows',
      permission: 'shows',
      procedures: 'shows.tickets',
      nouns: 'showTickets',
      Noun: 'ShowTicket',
      table: 'show_tickets',
      Words: 'Tickets',
    })
  })

  it('takes the singular that it is told', () => {
    expect(wordsOf('staff-members', { one: 'colleague' })).toMatchObject({ noun: 'colleague' })
    expect(wordsOf('dice', { one: 'die' })).toMatchObject({ nouns: 'dice', noun: 'die' })
  })

  it.each([
    ['Orders', 'kebab-case'],
    ['order_lines', 'kebab-case'],
    ['../orders', 'kebab-case'],
    ['', 'kebab-case'],
    ['order', 'not a plural'],
    ['status', 'not a plural'],
    ['press', 'not a plural'],
    ['news', 'not a plural'],
    ['utils', 'says nothing'],
    ['settings', 'taken by the house'],
    ['classes', 'keyword'],
  ])('refuses %j', (noun, why) => {
    expect(() => wordsOf(noun)).toThrow(SliceError)
    expect(() => wordsOf(noun)).toThrow(why)
  })

  it('refuses a part that is no plural, and one under a noun that is none', () => {
    expect(() => wordsOf('shows', { part: 'ticket' })).toThrow('"ticket" is not a plural')
    expect(() => wordsOf('show', { part: 'tickets' })).toThrow('"show" is not a plural')
  })
})
