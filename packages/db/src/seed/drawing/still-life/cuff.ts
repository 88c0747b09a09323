import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { button, stitches } from '../notions.ts'
import { castShadow, fold, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'

const sleeveEnd = 'M180 -60L640 -60C668 240 700 560 724 860C600 900 400 914 262 892C240 560 206 240 180 -60Z'
const shirtCuff = 'M268 860C400 900 600 888 720 830L736 1010C600 1060 410 1068 278 1036Z'
const buttons: [number, number][] = [
  [612, 800],
  [604, 706],
  [595, 612],
  [586, 518],
]

const creases = [
  fold('M230 200C360 260 520 250 660 180', 26, 0.34),
  fold('M236 420C380 470 540 470 690 400', 24, 0.26),
  fold('M300 40C320 300 330 560 340 880', 22, 0.2),
].join('')

/** A working cuff close by: four buttons, their holes, and the shirt's cuff below. */
export function cuff(sheet: Sheet, cloth: Cloth, shirt: Cloth, seed = 17) {
  const drop = { seed, across: 0.005, along: 0.0022, light: 0.9, depth: 80, bend: 40 }
  return [
    castShadow(sleeveEnd, [58, 22], 0.35, 34),
    cut(sheet, shirtCuff, shirt, { light: 0.3, across: 0.004, along: 0.01, edge: 0.35 }),
    seam('M272 880L282 1030', 0.3),
    within(sheet, shirtCuff, castShadow(sleeveEnd, [0, 20], 0.6)),
    cut(sheet, sleeveEnd, cloth, { ...drop, tone: 'tube', details: creases }),
    seam('M598 -60C630 240 652 560 668 880', 0.5),
    stitches('M586 -60C618 240 640 560 656 880', { colour: '#000', width: 2, rhythm: '8 7', opacity: 0.35 }),
    ...buttons.map(([x, y]) => buttonhole(x, y) + button(sheet, [x, y], 33, '#4a3324')),
  ].join('')
}

const buttonhole = (x: number, y: number) =>
  `<path d="M${x + 40} ${y - 3}L${x + 64} ${y - 6}" stroke="#000" stroke-opacity=".5" stroke-width="4"/>`
