import type { Cloth, Handling } from '../cloth.ts'
import { cut } from '../cloth.ts'
import type { Sheet } from '../sheet.ts'

const wholePicture = 'M-40 -40L1040 -40L1040 1300L-40 1300Z'

/** Cloth thrown over the table, filling the picture. */
export function drape(sheet: Sheet, cloth: Cloth, handling: Handling = {}) {
  const loose = { seed: 31, across: 0.0042, along: 0.0016, angle: 24, light: 1, depth: 170, bend: 56 }
  return cut(sheet, wholePicture, cloth, { ...loose, tone: 'flat', edge: 0, ...handling })
}

/** Cloth laid flat for cutting. */
export const laidFlat = (sheet: Sheet, cloth: Cloth, seed = 9) =>
  drape(sheet, cloth, { seed, across: 0.003, along: 0.002, angle: 8, light: 0.5, depth: 40, bend: 22 })
