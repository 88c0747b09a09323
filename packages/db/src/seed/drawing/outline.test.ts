import { expect, test } from 'vitest'
import { boundsOf, mirrored } from './outline.ts'

test('bounds hold every point and handle of an outline', () => {
  expect(boundsOf('M10 20L-30.5 40C5 -6 7 8 90 60Z')).toEqual({ x: -30.5, y: -6, width: 120.5, height: 66 })
})

test('mirroring twice gives the outline back', () => {
  const sleeve = 'M308 241C290 248.5 274 278 266 334L214 858Z'
  expect(mirrored(sleeve)).toBe('M692 241C710 248.5 726 278 734 334L786 858Z')
  expect(mirrored(mirrored(sleeve))).toBe(sleeve)
})
