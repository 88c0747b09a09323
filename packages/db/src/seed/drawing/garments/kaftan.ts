import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { dressForm } from '../form.ts'
import { castShadow, fold, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'

interface Kaftan {
  cloth: Cloth
  /** The thread of the embroidered breast. */
  embroidery?: string
  /** 1 for a heavy cloth; less for one that falls softly. */
  weight?: number
  seed?: number
}

const robe =
  'M430 176C370 204 250 240 170 330C110 400 70 640 56 860C150 900 236 920 300 912C296 1060 290 1190 284 1330L716 1330C710 1190 704 1060 700 912C764 920 850 900 944 860C930 640 890 400 830 330C750 240 630 204 570 176C550 220 530 250 500 262C470 250 450 220 430 176Z'
const breast =
  'M440 226C452 258 476 276 500 282C524 276 548 258 560 226L604 300C604 420 580 560 500 690C420 560 396 420 396 300Z'

const falls = [
  ['M330 300C270 460 210 660 170 890', 26],
  ['M372 330C340 520 300 740 256 912', 22],
  ['M670 300C730 460 790 660 830 890', 26],
  ['M628 330C660 520 700 740 744 912', 22],
  ['M420 480C412 760 404 1060 396 1330', 20],
  ['M580 480C588 760 596 1060 604 1330', 20],
  ['M300 900C316 780 330 680 352 560', 24],
  ['M700 900C684 780 670 680 648 560', 24],
] as const

/** A wide robe cut in one with its sleeves, embroidered on the breast. */
export function kaftan(sheet: Sheet, { cloth, embroidery = '#e9dcc0', weight = 1, seed = 21 }: Kaftan) {
  const details = falls.map(([line, width]) => fold(line, width, 0.34 * weight)).join('')
  const drape = {
    seed,
    across: 0.007,
    along: 0.0014,
    light: 0.5 + 0.4 * weight,
    depth: 28 + 32 * weight,
    bend: 36,
  }
  return [
    castShadow(robe, [52, 28], 0.3, 34),
    dressForm(sheet),
    cut(sheet, robe, cloth, { ...drape, details }),
    within(sheet, robe, breastwork(embroidery)),
    seam('M500 282L500 470', 0.5),
  ].join('')
}

/** Four rows of chain and couching along the opening, a line of eyelets down the middle. */
function breastwork(thread: string) {
  const rows = [0, 1, 2, 3].map((row) => {
    const [width, rhythm] = row % 2 ? [3, '2 5'] : [6, '7 2']
    const inset = `translate(${50 * row} ${42 * row}) scale(${(1 - row * 0.1).toFixed(1)})`
    return `<path d="${breast}" transform="${inset}" stroke-width="${width}" stroke-dasharray="${rhythm}"/>`
  })
  const eyelets = [0, 1, 2, 3, 4, 5, 6].map(
    (index) =>
      `<circle cx="500" cy="${340 + index * 40}" r="${13 - index}" stroke-width="3.4" stroke-dasharray="3 2"/>`,
  )
  const needlework = `<g fill="none" stroke="${thread}" stroke-opacity=".85">${rows.join('')}${eyelets.join('')}</g>`
  return `<path d="${breast}" fill="${thread}" fill-opacity=".12"/>${needlework}`
}
