import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { dressForm } from '../form.ts'
import { button } from '../notions.ts'
import { castShadow, dark, fold, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { coatShadow } from './coat.ts'
import { plainSleeves, sleeve } from './sleeve.ts'

const back =
  'M420 172C390 204 345 222 302 244C288 300 314 392 324 452C338 540 345 600 342 668C330 820 300 1040 280 1320L720 1320C700 1040 670 820 658 668C655 600 662 540 676 452C686 392 712 300 698 244C655 222 610 204 580 172Z'
const halfBelt = 'M356 640C440 660 560 660 644 640L644 688C560 706 440 706 356 688Z'
const collar =
  'M398 196C404 150 460 128 500 128C540 128 596 150 602 196C610 226 612 250 606 262C560 236 440 236 394 262C388 250 390 226 398 196Z'

const drop = [
  fold('M372 720C364 880 352 1060 340 1300', 22, 0.4),
  fold('M430 720C428 900 420 1080 412 1300', 18, 0.3),
  fold('M610 720C622 900 640 1080 652 1300', 22, 0.4),
  fold('M560 720C566 900 572 1080 580 1300', 18, 0.28),
  fold('M330 470C370 560 420 610 470 640', 14, 0.3),
  fold('M672 470C630 560 590 610 540 640', 14, 0.3),
].join('')

/** The same coat from behind: centre vent, half belt, turned collar. */
export function coatBack(sheet: Sheet, { cloth, seed = 12 }: { cloth: Cloth; seed?: number }) {
  const level = turned(cloth, 90)
  return [
    castShadow(coatShadow, [58, 30], 0.3, 34),
    dressForm(sheet),
    cut(sheet, back, cloth, { seed, details: drop }),
    dark('M500 760L508 1300', 20, 0.5),
    seam('M500 190L500 1300', 0.6),
    castShadow(halfBelt, [2, 12], 0.5, 9),
    cut(sheet, halfBelt, level, { light: 0.3, edge: 0.35 }),
    button(sheet, [398, 670], 15, '#33261d'),
    button(sheet, [602, 670], 15, '#33261d'),
    castShadow(collar, [2, 14], 0.5, 9),
    cut(sheet, collar, level, { light: 0.3, edge: 0.4 }),
    sleeve(sheet, 'left', plainSleeves, back, cloth, seed + 2),
    sleeve(sheet, 'right', plainSleeves, back, cloth, seed + 4),
  ].join('')
}
