import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { castShadow, fold } from '../shading.ts'
import type { Sheet } from '../sheet.ts'

const band = 'M338 652C420 676 580 676 662 652L664 708C580 734 420 734 336 708Z'
const longEnd = 'M520 690C540 800 560 900 556 1010L500 1016C506 900 494 790 486 700Z'
const shortEnd = 'M470 700C450 780 420 850 404 930L352 912C376 840 420 760 440 694Z'
const knot =
  'M452 648C486 636 526 640 540 656C548 690 540 722 522 734C490 742 460 738 446 722C438 696 440 668 452 648Z'

/** A belt of the coat's own cloth, tied once at the waist. */
export function tiedBelt(sheet: Sheet, cloth: Cloth) {
  const along = turned(cloth, 80)
  const loose = [shortEnd, longEnd, knot].map(
    (part) =>
      castShadow(part, [4, 14], 0.5, 9) + cut(sheet, part, along, { light: 0.6, tone: 'tube', edge: 0.4 }),
  )
  return [
    castShadow(band, [2, 16], 0.5, 9),
    cut(sheet, band, cloth, { across: 0.004, along: 0.02, light: 0.5, edge: 0.4 }),
    ...loose,
    fold('M462 660C480 680 486 700 484 730', 8, 0.5),
    fold('M520 650C508 680 506 700 514 728', 8, 0.4),
  ].join('')
}
