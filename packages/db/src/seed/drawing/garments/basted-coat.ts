import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { cloths } from '../cloths.ts'
import { dressForm } from '../form.ts'
import { basting, stitches, tapeMeasure } from '../notions.ts'
import { mirrored } from '../outline.ts'
import { castShadow, fold } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'
import { coatShadow } from './coat.ts'
import { plainSleeves, sleeve } from './sleeve.ts'

const rightSide =
  'M566 186C595 208 655 224 698 244C712 300 686 392 676 452C662 540 655 600 658 668C670 820 700 1040 716 1320'
const rightFront = `${rightSide}L436 1320C436 1000 430 800 434 620C470 520 540 360 564 250Z`
const canvasFront = mirrored(`${rightSide}L540 1320C546 1000 556 800 560 620C566 520 570 360 564 250Z`)
const tape =
  'M420 196C404 330 392 470 404 640C408 700 398 760 392 820L428 824C434 760 446 700 442 640C432 470 440 330 452 206Z'

const bastingLines = [
  'M560 262C536 370 470 520 446 622C442 800 448 1000 448 1310',
  'M610 226C604 420 580 700 600 1310',
  'M684 262C690 340 668 400 662 450',
  'M440 800L668 806',
  'M440 640L652 640',
]

/** A coat at its first fitting: one front in cloth, the other still canvas, no left sleeve yet. */
export function bastedCoat(sheet: Sheet, { cloth, seed = 4 }: { cloth: Cloth; seed?: number }) {
  const frontFolds =
    fold('M650 700C660 860 676 1040 684 1290', 20, 0.36) +
    fold('M560 700C570 860 572 1040 574 1290', 16, 0.22)
  return [
    castShadow(coatShadow, [58, 30], 0.3, 34),
    dressForm(sheet),
    cut(sheet, canvasFront, cloths.canvas, {
      seed,
      light: 0.7,
      details: fold('M352 700C344 860 330 1040 322 1290', 20, 0.3),
    }),
    within(sheet, canvasFront, padStitches()),
    castShadow(rightFront, [-10, 10], 0.45),
    cut(sheet, rightFront, cloth, { seed: seed + 2, details: frontFolds }),
    bastingLines.map(basting).join(''),
    stitches('M500 560C540 700 520 900 530 1300', { colour: '#fffdf6', rhythm: '3 16' }),
    sleeve(sheet, 'right', plainSleeves, rightFront, cloth, seed),
    basting('M700 262C742 300 752 380 756 460L780 800'),
    tapeMeasure(sheet, tape, 214, 44),
  ].join('')
}

/** Rows of pad stitching that give the canvas its roll. */
function padStitches() {
  return Array.from({ length: 14 }, (_, row) => {
    const line = `M${318 + row * 10} ${300 + row * 4}C${330 + row * 9} 520 ${338 + row * 7} 760 ${300 + row * 12} 1300`
    return stitches(line, { colour: '#fffaf0', width: 2, rhythm: '12 10', opacity: 0.75 })
  }).join('')
}
