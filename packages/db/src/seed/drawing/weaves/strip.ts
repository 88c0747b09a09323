import type { Loom, Point } from '../loom.ts'
import type { Weave } from '../weave.ts'

/** Kente: narrow strips sewn side by side, blocks of weft stripes against blocks of warp stripes. */
export const kente: Weave = (loom, { ground, thread, accent, spark }) =>
  loom
    .repeats(120, 120)
    .map(([u, v]) => {
      const weftBars = (left: number, top: number, odd: string, even: string) =>
        [0, 12, 24, 36, 48].map((y) => block(loom, [left, top + y], 60, 5, y % 24 ? odd : even)).join('')
      const warpBars = (left: number, top: number, colour: string) =>
        [6, 22, 38].map((x) => block(loom, [left + x, top], 6, 60, colour)).join('')
      return [
        block(loom, [u, v], 60, 60, thread),
        block(loom, [u + 60, v + 60], 60, 60, thread),
        weftBars(u, v, accent, ground),
        weftBars(u + 60, v + 60, ground, accent),
        warpBars(u + 60, v, accent),
        warpBars(u, v + 60, spark),
      ].join('')
    })
    .join('')

function block(loom: Loom, [u, v]: Point, width: number, height: number, colour: string) {
  const [right, bottom] = [u + width, v + height]
  const edge: Point[] = [
    [u, v],
    [u + width / 2, v],
    [right, v],
    [right, bottom],
    [u + width / 2, bottom],
    [u, bottom],
  ]
  return loom.fill(loom.shape(edge), colour)
}

/** Aso-oke: hand-woven strips, a metal stripe to each side of a dark heart. */
export const asoOke: Weave = (loom, { thread, accent, spark }) =>
  [
    loom.stroke(loom.warp(104, 22), accent, 12, 0.9),
    loom.stroke(loom.warp(104, 82), accent, 12, 0.9),
    loom.stroke(loom.warp(104, 22) + loom.warp(104, 82), spark, 2.4, 0.9),
    loom.stroke(loom.warp(104, 52), thread, 17, 0.9),
    loom.stroke(loom.warp(104, 52), accent, 3, 0.9),
    loom.stroke(loom.warp(104), '#000', 2.6, 0.5),
    loom.stroke(loom.weft(5), '#000', 1.6, 0.16),
  ].join('')
