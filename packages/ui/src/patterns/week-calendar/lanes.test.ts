import { expect, test } from 'vitest'
import { inLanes } from './lanes.ts'

const lanesOf = (...spans: [number, number][]) =>
  inLanes(spans.map(([start, end]) => ({ start, end }))).map(({ lane, lanes }) => `${lane + 1}/${lanes}`)

test('events after each other share one lane', () => {
  expect(lanesOf([600, 660], [660, 720])).toEqual(['1/1', '1/1'])
})

test('events that overlap stand side by side', () => {
  expect(lanesOf([600, 690], [630, 720])).toEqual(['1/2', '2/2'])
})

test('a lane that has become free is used again', () => {
  expect(lanesOf([600, 720], [600, 630], [640, 700])).toEqual(['1/2', '2/2', '2/2'])
})

test('a quiet hour ends the group, so that later events get the full width', () => {
  expect(lanesOf([600, 690], [630, 720], [800, 860])).toEqual(['1/2', '2/2', '1/1'])
})
