import type { Weave } from '../weave.ts'

export const twill: Weave = (loom, { thread }) => loom.stroke(loom.twill(8), thread, 2.6, 0.62)

/** Twill that turns back on itself every 22 threads; a thread of the ground shows where it turns. */
export const herringbone: Weave = (loom, { ground, thread }) =>
  loom.stroke(loom.zigzag(11, 22), thread, 3.6, 0.78) + loom.stroke(loom.warp(22), ground, 1.4, 0.8)

/** Donegal tweed: a plain dark twill with flecks of every dye that was in the mill that week. */
export const donegal: Weave = (loom, { thread, accent, spark }) => {
  const flecks = ['#f2e9d8', accent, spark].map((colour) => {
    const spots = loom.repeats(34, 34).map(([u, v]) => {
      const radius = 1 + loom.random() * 2
      return loom.ring(u + loom.random() * 34, v + loom.random() * 34, radius, 0.6)
    })
    return loom.fill(spots.join(''), colour, 0.72)
  })
  return loom.stroke(loom.twill(7), thread, 2.4, 0.45) + flecks.join('')
}

const tooth = [
  [
    [0, 0],
    [16, 0],
    [16, 8],
    [24, 0],
    [32, 0],
    [16, 16],
    [16, 32],
    [8, 32],
    [16, 24],
    [16, 16],
    [0, 16],
    [8, 8],
  ],
  [
    [0, 16],
    [0, 24],
    [-8, 32],
    [-16, 32],
  ],
] as const

export const houndstooth: Weave = (loom, { thread }) =>
  loom.fill(
    loom
      .repeats(32, 32)
      .flatMap(([u, v]) => tooth.map((part) => loom.shape(part.map(([x, y]) => [u + x, v + y] as const))))
      .join(''),
    thread,
  )
