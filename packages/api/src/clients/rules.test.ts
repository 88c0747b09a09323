import { describe, expect, it } from 'vitest'
import { csvCell, distinctTags, searchWords, splitName } from './rules.ts'

describe('searchWords', () => {
  it.each([
    ['Folake  ADE', ['folake', 'ade']],
    ['50%_off\\', ['50\\%\\_off\\\\']],
    ['', []],
  ])('takes %j apart', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it('stops at six words', () => {
    expect(searchWords('a b c d e f g h')).toHaveLength(6)
  })
})

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['@cmd', "'@cmd"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    [null, ''],
    [-3, '-3'],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})

it('writes amounts as whole minor units', () => {
  expect(csvCell(9_007_199_254_740_993n)).toBe('9007199254740993')
})

describe('splitName and distinctTags', () => {
  it('leaves a single name without a last name', () => {
    expect(splitName('Yemi')).toEqual({ firstName: 'Yemi', lastName: null })
  })

  it('keeps the first spelling of a tag', () => {
    expect(distinctTags(['VIP', 'vip', 'Press'])).toEqual(['VIP', 'Press'])
  })
})
