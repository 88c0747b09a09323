import type { Weave } from '../weave.ts'

export const plain: Weave = (loom, { thread }) =>
  loom.stroke(loom.weft(6), thread, 1.2, 0.22) + loom.stroke(loom.warp(6), thread, 1.2, 0.14)

/** Satin hides its threads: all the eye gets is light, which the folds bring. */
export const satin: Weave = (loom) => loom.stroke(loom.weft(14), '#fff', 5, 0.025)

/** A crisp cotton: pale lines a hand's breadth of threads apart. */
export const stripe: Weave = (loom, { thread }) =>
  loom.stroke(loom.warp(30, 15), thread, 1.8, 0.7) + loom.stroke(loom.weft(8), '#000', 1, 0.07)

export const linen: Weave = (loom, { thread }) => {
  const slubs = (paths: (every: number, offset: number) => string) =>
    [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const colour = loom.random() > 0.5 ? '#fff' : thread
      const width = 0.8 + loom.random() * 1.6
      return loom.stroke(paths(21, offset * 3), colour, width, 0.06 + Math.round(loom.random() * 20) / 100)
    })
  return [...slubs(loom.warp), ...slubs(loom.weft)].join('')
}

/** Corduroy: each rib is a dark valley, a slope and a lit crown. */
export const corduroy: Weave = (loom) =>
  loom.stroke(loom.warp(14, 1.5), '#000', 3, 0.38) +
  loom.stroke(loom.warp(14, 4.5), '#000', 3, 0.12) +
  loom.stroke(loom.warp(14, 9.5), '#fff', 3, 0.13)

export const seersucker: Weave = (loom, { thread }) =>
  loom.stroke(loom.warp(26, 6.5), thread, 13, 0.82) +
  loom.stroke(loom.warp(26, 16), '#000', 1, 0.12) +
  loom
    .repeats(26, 10)
    .map(([u, v]) => pucker(loom, u + 14, v + loom.random() * 3))
    .join('')

function pucker(loom: Parameters<Weave>[0], u: number, v: number) {
  const dip = (drop: number) =>
    loom.line([u, v + drop], [u + 5.5, v + drop + 1.6]) +
    loom.line([u + 5.5, v + drop + 1.6], [u + 11, v + drop])
  return loom.stroke(dip(0), '#000', 1.4, 0.16) + loom.stroke(dip(2.4), '#fff', 1, 0.5)
}
