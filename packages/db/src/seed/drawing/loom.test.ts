import { expect, test } from 'vitest'
import { createLoom } from './loom.ts'

const box = { x: 0, y: 0, width: 100, height: 60 }
const flat = (x: number, y: number) => [x, y] as const
const loom = createLoom({ box, scale: 2, turn: 0, bend: flat, seed: 1 })
const starts = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('warp threads run down at their spacing, in picture units', () => {
  const columns = starts(loom.warp(10)).map(([x]) => x)
  expect(columns).toContain(0)
  expect(columns).toContain(20)
  expect(new Set(columns).size).toBe(columns.length)
})

test('the cloth is covered to its edges whichever way it is turned', () => {
  for (const turn of [0, 16, 62, 90, -62]) {
    const { u0, u1, v0, v1 } = createLoom({ box, scale: 2, turn, bend: flat, seed: 1 }).reach
    expect((u1 - u0) * (v1 - v0) * 4).toBeGreaterThan(box.width * box.height)
  }
})

test('what lies out of sight is not drawn', () => {
  expect(loom.ring(500, 500, 4)).toBe('')
  expect(
    loom.run([
      [400, 400],
      [420, 400],
    ]),
  ).toBe('')
  expect(loom.ring(10, 10, 4)).toMatch(/^M.*z$/)
})

test('threads follow the folds', () => {
  const bent = createLoom({ box, scale: 2, turn: 0, bend: (x, y) => [x + 5, y], seed: 1 })
  expect(starts(bent.warp(10)).map(([x]) => x)).toContain(25)
})
