import { expect, test } from 'vitest'
import { Deck, Draw } from './draw.ts'

test('the same name draws the same, another name something else', () => {
  const numbers = (name: string) => {
    const draw = new Draw(name)
    return Array.from({ length: 12 }, () => draw.between(1, 1000))
  }
  expect(numbers('okonjo')).toEqual(numbers('okonjo'))
  expect(numbers('okonjo')).not.toEqual(numbers('verlaine'))
})

test('some of a list are different ones, and never more than there are', () => {
  const list = ['bridal', 'press', 'aso-ebi']
  expect(new Draw('tags').some(list, 9).sort()).toEqual([...list].sort())
})

test('a deck deals every card before any comes twice', () => {
  const deck = new Deck('words', [1, 2, 3, 4])
  const dealt = Array.from({ length: 8 }, () => deck.deal())
  expect(new Set(dealt.slice(0, 4)).size).toBe(4)
  expect(dealt.slice(4)).toEqual(dealt.slice(0, 4))
})

test('drawing from nothing is refused', () => {
  expect(() => new Draw('none').one([])).toThrow('empty')
})
