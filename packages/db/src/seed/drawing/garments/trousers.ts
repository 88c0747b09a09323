import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { cloths } from '../cloths.ts'
import { button } from '../notions.ts'
import { mirrored } from '../outline.ts'
import { castShadow, fold, light, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'

interface Trousers {
  cloth: Cloth
  /** The shirt tucked into the waistband. */
  shirt?: Cloth
  button?: string
  seed?: number
}

const leftLeg =
  'M322 196L500 196L506 470C498 760 480 1040 470 1330L262 1330C266 1040 280 700 296 420C302 330 312 260 322 196Z'
const rightLeg = mirrored(leftLeg)
const tuckedShirt = 'M300 -40L700 -40C704 60 690 150 682 210L318 210C310 150 296 60 300 -40Z'
const waistband = 'M318 168C420 182 580 182 682 168L686 226C580 242 420 242 314 226Z'

const pleats = {
  left:
    fold('M410 250C404 600 390 960 372 1330', 18, 0.36) + fold('M352 250C336 420 312 700 300 1300', 18, 0.36),
  right:
    fold('M590 250C600 600 620 960 634 1330', 18, 0.36) + fold('M640 250C660 420 690 700 706 1300', 18, 0.36),
}

export function trousers(
  sheet: Sheet,
  { cloth, shirt = cloths.linenWhite, button: colour = '#2a211b', seed = 5 }: Trousers,
) {
  const shirtFolds =
    fold('M400 -20C410 60 404 140 396 200', 14, 0.24) + fold('M570 -20C560 60 570 140 590 200', 14, 0.28)
  return [
    castShadow('M322 196L678 196L740 1330L260 1330Z', [56, 26], 0.3, 34),
    cut(sheet, tuckedShirt, shirt, { seed: 4, light: 0.9, details: shirtFolds }),
    cut(sheet, rightLeg, cloth, { seed: seed + 1, tone: 'tube', details: pleats.right }),
    within(sheet, rightLeg, castShadow(leftLeg, [18, 6], 0.55)),
    cut(sheet, leftLeg, cloth, { seed, tone: 'tube', details: pleats.left }),
    light('M404 250C396 600 384 960 366 1330', 5, 0.25, 3),
    light('M596 250C606 600 622 960 640 1330', 5, 0.2, 3),
    castShadow(waistband, [2, 10], 0.45, 5),
    cut(sheet, waistband, turned(cloth, 90), { light: 0.2, edge: 0.35 }),
    seam('M500 238C504 320 506 400 503 470', 0.6),
    button(sheet, [496, 206], 12, colour),
    beltLoop(sheet, 376, cloth),
    beltLoop(sheet, 624, cloth),
  ].join('')
}

function beltLoop(sheet: Sheet, x: number, cloth: Cloth) {
  const loop = `M${x - 9} 160L${x + 9} 160L${x + 9} 238L${x - 9} 238Z`
  return castShadow(loop, [3, 4], 0.4, 3) + cut(sheet, loop, cloth, { light: 0.2, tone: 'none', edge: 0.2 })
}
