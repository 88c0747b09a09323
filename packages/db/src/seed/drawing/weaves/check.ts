import type { Loom } from '../loom.ts'
import type { Weave } from '../weave.ts'

/** A stripe of the sett, woven both ways: where it crosses itself it shows at full strength. */
function band(loom: Loom, at: number, width: number, colour: string, opacity: number) {
  const middle = at + width / 2
  return loom.stroke(loom.warp(150, middle) + loom.weft(150, middle), colour, width, opacity)
}

export const tartan: Weave = (loom, { thread, accent, spark }) =>
  [
    band(loom, 0, 46, thread, 0.52),
    band(loom, 58, 6, accent, 0.75),
    band(loom, 74, 26, thread, 0.42),
    band(loom, 112, 4, spark, 0.8),
    band(loom, 124, 4, spark, 0.8),
    loom.stroke(loom.twill(6), '#000', 1.5, 0.12),
  ].join('')

export const windowpane: Weave = (loom, { thread }) =>
  loom.stroke(loom.warp(96, 48) + loom.weft(96, 48), thread, 2.4, 0.75) +
  loom.stroke(loom.twill(6), '#000', 1.3, 0.12)

export const gingham: Weave = (loom, { thread }) =>
  loom.stroke(loom.warp(36, 9) + loom.weft(36, 9), thread, 18, 0.5) +
  loom.stroke(loom.twill(5), '#fff', 0.9, 0.14)
