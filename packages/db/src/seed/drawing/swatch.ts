import { picture } from './backdrop.ts'
import type { Cloth } from './cloth.ts'
import { cut } from './cloth.ts'

/** A square of cloth, as it lies on the counter when a client chooses. */
export function swatch(cloth: Cloth, seed = 3) {
  return picture({ wall: 'umber', width: 300, height: 300, window: 0 }, (sheet) =>
    cut(sheet, 'M-20 -20L320 -20L320 320L-20 320Z', cloth, {
      seed,
      across: 0.008,
      along: 0.004,
      angle: 20,
      light: 0.7,
      depth: 26,
      bend: 14,
      tone: 'flat',
      edge: 0,
    }),
  )
}
