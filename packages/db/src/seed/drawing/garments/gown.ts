import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { dressForm } from '../form.ts'
import { castShadow, fold } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import type { GownSleeve } from './gown-sleeve.ts'
import { gownSleeve } from './gown-sleeve.ts'

interface Gown {
  cloth: Cloth
  sleeve?: GownSleeve
  /** A cloth of its own for the bodice and the sleeves. */
  bodice?: Cloth
  /** A contrasting sash with a long end; without it the waist is wrapped in the gown's own cloth. */
  sash?: Cloth
  /** How low the neckline goes. */
  neckline?: number
  seed?: number
}

const skirt = 'M384 584C424 604 576 604 616 584C646 740 726 980 800 1330L200 1330C274 980 354 740 384 584Z'
const waist = 'M382 562C442 582 558 582 618 562L624 622C560 644 440 644 376 622Z'
const sashEnd = 'M566 610C590 740 610 860 640 980L590 1000C566 880 546 760 530 622Z'
const wallShadow =
  'M420 190L580 190C630 220 640 280 626 400L616 584C646 740 726 980 800 1330L200 1330C274 980 354 740 384 584L374 400C360 280 370 220 420 190Z'

/** Shoulder to waist: fitted at the side, the neckline a V of the given depth. */
const bodiceShape = (neckline: number) =>
  `M438 196C412 211 386 220 360 228C352 262 348 300 352 340C356 420 368 510 379 592C424 608 576 608 621 592C632 510 644 420 648 340C652 300 648 262 640 228C614 220 588 211 562 196C552 268 530 334 500 ${neckline}C470 334 448 268 438 196Z`

const bodiceFolds = [
  fold('M424 240C446 350 436 480 410 590', 12, 0.26),
  fold('M576 240C554 350 564 480 590 590', 12, 0.28),
  fold('M366 400C400 440 440 466 478 474', 12, 0.16),
  fold('M634 400C600 440 560 466 522 474', 12, 0.18),
].join('')

const fall = [
  [396, 250],
  [420, 320],
  [448, 400],
  [476, 462],
  [506, 520],
  [536, 586],
  [566, 660],
  [592, 726],
  [610, 770],
] as const

const skirtFolds = fall
  .map(([waistX, hemX], index) => {
    const lean = hemX - waistX
    const line = `M${waistX} 600C${waistX + lean * 0.3} 780 ${waistX + lean * 0.7} 1040 ${hemX} 1330`
    return fold(line, 18 + (index % 3) * 8, 0.2 + (index % 2) * 0.12)
  })
  .join('')

export function gown(sheet: Sheet, design: Gown) {
  const { cloth, neckline = 400, seed = 14, sleeve = 'bishop' } = design
  const bodice = bodiceShape(neckline)
  const upper = design.bodice ?? cloth
  const sleeves = (['left', 'right'] as const).map((side) =>
    gownSleeve(sheet, sleeve, side, bodice, upper, seed),
  )
  return [
    castShadow(wallShadow, [66, 26], 0.3, 34),
    dressForm(sheet, 0.74),
    cut(sheet, skirt, cloth, {
      seed,
      across: 0.012,
      along: 0.0012,
      depth: 60,
      bend: 40,
      details: skirtFolds,
    }),
    castShadow(bodice, [0, 10], 0.4),
    cut(sheet, bodice, upper, { seed: seed + 1, across: 0.009, along: 0.004, details: bodiceFolds }),
    ...sleeves,
    waistBand(sheet, design),
  ].join('')
}

function waistBand(sheet: Sheet, { cloth, sash }: Gown) {
  const wrap = sash ?? turned(cloth, 90)
  const band =
    castShadow(waist, [0, 7], 0.36, 10) +
    cut(sheet, waist, wrap, { across: 0.004, along: 0.03, light: 0.9, depth: 40, edge: 0.35 })
  if (!sash) return band
  return (
    band +
    castShadow(sashEnd, [6, 12], 0.5, 9) +
    cut(sheet, sashEnd, turned(sash, 90), { light: 0.7, tone: 'tube' })
  )
}
