import { expect, test } from 'vitest'
import { randomFrom } from './random.ts'

const firstTen = (seed: number | string) => Array.from({ length: 10 }, randomFrom(seed))

test('the same seed gives the same stream, another seed another', () => {
  expect(firstTen('order-7')).toEqual(firstTen('order-7'))
  expect(firstTen('order-7')).not.toEqual(firstTen('order-8'))
  expect(firstTen(7)).not.toEqual(firstTen(8))
})

test('numbers stay in [0, 1) and fill it evenly', () => {
  const random = randomFrom(42)
  const tenths = Array<number>(10).fill(0)
  for (let draw = 0; draw < 10_000; draw++) {
    const tenth = Math.floor(random() * 10)
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('a name seeds by its letters and their order', () => {
  expect(firstTen('ab')).not.toEqual(firstTen('ba'))
  expect(firstTen('')).toHaveLength(10)
})
