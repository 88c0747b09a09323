import { picture } from './backdrop.ts'
import type { Cloth } from './cloth.ts'
import { cut, scaled } from './cloth.ts'

/** A square of cloth, as it lies on the counter when a client chooses: closer than on a garment. */
export function swatch(cloth: Cloth, seed = 3) {
  const handling = { seed, across: 0.008, along: 0.004, angle: 20, light: 0.8, depth: 34, bend: 14 }
  return picture({ wall: 'umber', width: 300, height: 300, window: 0 }, (sheet) =>
    cut(sheet, 'M-20 -20L320 -20L320 320L-20 320Z', scaled(cloth, cloth.scale * 1.7), {
      ...handling,
      tone: 'flat',
      edge: 0,
    }),
  )
}
