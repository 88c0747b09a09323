import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { dressForm } from '../form.ts'
import { button } from '../notions.ts'
import { mirrored } from '../outline.ts'
import { castShadow, dark, fold, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'
import type { SleevePattern } from './sleeve.ts'
import { sleeve } from './sleeve.ts'

interface Overshirt {
  cloth: Cloth
  trousers: Cloth
  buttons?: string
  pockets?: boolean
  seed?: number
}

const body =
  'M428 176C396 200 330 220 284 246C274 310 300 400 306 470C308 620 302 780 296 918C420 938 580 938 704 918C698 780 692 620 694 470C700 400 726 310 716 246C670 220 604 200 572 176L500 330Z'
const wallShadow =
  'M440 180C400 210 300 226 262 280C230 400 212 620 206 808L298 816L296 920L704 920L702 816L794 808C788 620 770 400 738 280C700 226 600 210 560 180Z'
const legs = 'M318 880L682 880C690 1010 696 1180 700 1320L300 1320C304 1180 310 1010 318 880Z'
const pockets = [
  'M354 548L448 544L450 650L438 662L368 666L354 654Z',
  'M552 544L646 548L646 654L632 666L562 662L550 650Z',
]
const collarLeaf = 'M444 164C420 180 402 206 394 240L390 296L470 318L500 322C482 276 456 220 464 170Z'

const shirtSleeves: SleevePattern = {
  outline:
    'M290 245C258 254 238 300 228 366C214 490 204 620 196 790C195 804 200 811 211 812L290 818C301 818 305 812 306 800C312 660 322 560 331 472C337 400 328 318 290 245Z',
  creases: [
    { line: 'M310 330C290 420 276 490 262 540', width: 16, opacity: 0.35 },
    { line: 'M218 560C250 580 286 584 314 562', width: 12, opacity: 0.3 },
    { line: 'M208 690C240 708 276 710 304 692', width: 10, opacity: 0.22 },
  ],
}

const bodyFolds = [
  fold('M330 480C360 600 352 760 346 910', 20, 0.34),
  fold('M664 480C640 600 650 760 656 910', 20, 0.38),
  fold('M420 520C410 660 404 780 410 920', 16, 0.2),
  fold('M590 560C600 700 604 800 596 920', 16, 0.24),
].join('')

export function overshirt(sheet: Sheet, design: Overshirt) {
  const { cloth, buttons = '#d8cbb2', seed = 5 } = design
  return [
    castShadow(wallShadow, [58, 30], 0.3, 34),
    dressForm(sheet),
    trouserLegs(sheet, design.trousers),
    cut(sheet, body, cloth, { seed, across: 0.008, along: 0.0026, details: bodyFolds }),
    placket(),
    design.pockets === false ? '' : pockets.map((pocket) => patchPocket(sheet, pocket, cloth)).join(''),
    collar(sheet, cloth),
    ...[412, 520, 628, 736, 844].map((y) => button(sheet, [489, y], 11, buttons)),
    sleeve(sheet, 'left', shirtSleeves, body, cloth, seed + 2),
    sleeve(sheet, 'right', shirtSleeves, body, cloth, seed + 3),
  ].join('')
}

function trouserLegs(sheet: Sheet, cloth: Cloth) {
  const details = [
    dark('M500 960L500 1320', 26, 0.6),
    fold('M420 940C412 1060 408 1200 404 1320', 16, 0.3),
    fold('M590 940C598 1060 604 1200 606 1320', 16, 0.3),
  ].join('')
  return cut(sheet, legs, cloth, { seed: 6, details }) + within(sheet, legs, castShadow(body, [4, 26], 0.6))
}

const placket = () =>
  seam('M500 330L500 930', 0.5) + dark('M508 340L508 930', 8, 0.35, 5) + seam('M478 400L478 930', 0.28)

function patchPocket(sheet: Sheet, outline: string, cloth: Cloth) {
  return (
    castShadow(outline, [3, 8], 0.45, 5) +
    cut(sheet, outline, cloth, { light: 0.3, tone: 'flat', edge: 0.25 })
  )
}

function collar(sheet: Sheet, cloth: Cloth) {
  const right = mirrored(collarLeaf)
  return [
    castShadow(collarLeaf, [4, 12], 0.45, 9),
    cut(sheet, collarLeaf, turned(cloth, 30), { light: 0.3, tone: 'leftLapel', edge: 0.3 }),
    castShadow(right, [-2, 12], 0.45, 9),
    cut(sheet, right, turned(cloth, -30), { light: 0.3, tone: 'rightLapel', edge: 0.3 }),
  ].join('')
}
