import type { Point } from '../loom.ts'
import type { Weave } from '../weave.ts'

export const plain: Weave = (loom, { thread }) =>
  loom.stroke(loom.weft(6), thread, 1.2, 0.22) + loom.stroke(loom.warp(6), thread, 1.2, 0.14)

/** Satin hides its threads: all the eye gets is light, which the folds bring. */
export const satin: Weave = () => ''

/** A crisp cotton: pale lines a hand's breadth of threads apart. */
export const stripe: Weave = (loom, { thread }) =>
  loom.stroke(loom.warp(30, 15), thread, 1.8, 0.7) + loom.stroke(loom.weft(8), '#000', 1, 0.07)

/** Linen: threads of every thickness. The spacings share no factor, so no grid appears. */
export const linen: Weave = (loom, { thread }) => {
  const threads = (lay: (every: number, offset: number) => string) =>
    [11, 13, 17, 23, 29, 37].map((every, index) => {
      const colour = index % 2 ? '#fff' : thread
      const opacity = 0.07 + Math.round(loom.random() * 16) / 100
      return loom.stroke(lay(every, loom.random() * every), colour, 0.8 + loom.random() * 1.5, opacity)
    })
  return [...threads(loom.warp), ...threads(loom.weft)].join('')
}

/** Corduroy: each rib is a dark valley, a slope and a lit crown. */
export const corduroy: Weave = (loom) =>
  loom.stroke(loom.warp(14, 1.5), '#000', 3, 0.38) +
  loom.stroke(loom.warp(14, 4.5), '#000', 3, 0.12) +
  loom.stroke(loom.warp(14, 9.5), '#fff', 3, 0.13)

export const seersucker: Weave = (loom, { thread }) => {
  const puckers = loom.repeats(26, 12).map(([u, v]): Point => [u + 14, v + loom.random() * 4])
  const dip = ([u, v]: Point, drop: number) =>
    loom.run([
      [u, v + drop],
      [u + 5, v + drop + 2],
      [u + 11, v + drop],
    ])
  return [
    loom.stroke(loom.warp(26, 6.5), thread, 13, 0.82),
    loom.stroke(puckers.map((point) => dip(point, 0)).join(''), '#000', 1.4, 0.16),
    loom.stroke(puckers.map((point) => dip(point, 2.4)).join(''), '#fff', 1, 0.5),
  ].join('')
}
