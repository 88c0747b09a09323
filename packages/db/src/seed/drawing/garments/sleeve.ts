import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import type { Outline } from '../outline.ts'
import { mirrored } from '../outline.ts'
import { castShadow, fold } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'

const coatSleeve =
  'M308 241C290 248 274 278 266 334C250 470 232 640 214 858C213 872 218 879 229 880L298 886C308 887 313 880 314 868C322 726 336 580 346 462C351 396 343 318 308 241Z'

interface Crease {
  line: Outline
  width: number
  opacity: number
}

const elbow: readonly Crease[] = [
  { line: 'M322 330C300 420 286 500 270 560', width: 16, opacity: 0.35 },
  { line: 'M238 560C270 580 296 586 322 570', width: 12, opacity: 0.3 },
  { line: 'M228 640C258 664 286 668 314 652', width: 12, opacity: 0.26 },
  { line: 'M300 270C316 330 324 390 326 440', width: 10, opacity: 0.25 },
]

export interface SleevePattern {
  outline: Outline
  creases: readonly Crease[]
}

export const coatSleeves: SleevePattern = { outline: coatSleeve, creases: elbow }
export const plainSleeves: SleevePattern = { outline: coatSleeve, creases: elbow.slice(0, 2) }

type Side = 'left' | 'right'

/** One sleeve of the picture's left or right side, and the shadow it throws on the body beside it. */
export function sleeve(
  sheet: Sheet,
  side: Side,
  pattern: SleevePattern,
  body: Outline,
  cloth: Cloth,
  seed: number,
) {
  const facing = (outline: Outline) => (side === 'left' ? outline : mirrored(outline))
  const outline = facing(pattern.outline)
  const details = pattern.creases
    .map(({ line, width, opacity }) => fold(facing(line), width, opacity))
    .join('')
  const shadow = castShadow(outline, [side === 'left' ? 14 : -10, 6], 0.5)
  const grain = turned(cloth, side === 'left' ? 4 : -4)
  return within(sheet, body, shadow) + cut(sheet, outline, grain, { seed, tone: 'tube', details })
}
