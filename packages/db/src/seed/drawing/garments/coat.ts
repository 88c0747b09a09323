import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { dressForm } from '../form.ts'
import { button } from '../notions.ts'
import type { Outline } from '../outline.ts'
import { mirrored } from '../outline.ts'
import { castShadow, dark, fold, light, seam } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'
import { tiedBelt } from './belt.ts'
import { coatSleeves, sleeve } from './sleeve.ts'

interface Coat {
  cloth: Cloth
  closing?: 'single' | 'double'
  lapel?: 'peak' | 'notch'
  /** Where the lapel begins to roll; the higher the number, the lower the point. */
  breakPoint?: number
  /** Worn under the coat; `collar` turns its collar out. */
  under?: Cloth
  collar?: boolean
  belt?: Cloth
  flaps?: boolean
  buttons?: string
  /** How far the skirt swings out. */
  flare?: number
  seed?: number
}

const hem = 1320
/** The outline of a coat and its sleeves, for the shadow on the wall. */
export const coatShadow =
  'M440 180C400 210 300 226 278 280C250 420 240 640 232 870L300 880C296 1040 290 1180 284 1320L716 1320C710 1180 704 1040 700 880L768 870C760 640 750 420 722 280C700 226 600 210 560 180Z'
const collarLeaf = 'M462 148C432 160 406 190 394 216C384 240 378 262 374 288L436 262C440 234 450 200 474 172Z'
const flapPockets = [
  'M322 806L414 796L417 836C416 842 412 844 407 844L332 852C325 852 322 848 322 842Z',
  'M586 796L678 806L678 842C678 848 675 852 668 852L593 844C588 844 584 842 583 836Z',
]

export function coat(sheet: Sheet, design: Coat) {
  const { closing = 'double', breakPoint = 598, seed = 3, buttons = '#33261d', flaps = true } = design
  const shape = pattern(design, breakPoint, closing === 'double' ? 430 : 478)
  return [
    castShadow(coatShadow, [58, 30], 0.3, 34),
    dressForm(sheet),
    design.under ? layerBeneath(sheet, design.under, design.collar ?? false) : '',
    leftFront(sheet, design.cloth, shape, seed),
    rightFront(sheet, design.cloth, shape, seed, !design.belt),
    collar(sheet, design.cloth),
    buttonhole(design.lapel ?? 'peak'),
    breastWelt(sheet, design.cloth),
    flaps ? flapPockets.map((pocket) => flap(sheet, pocket, design.cloth)).join('') : '',
    seam(`M${shape.edge + 1} ${breakPoint + 4}L${shape.edge - 5} ${hem}`, 0.5),
    design.belt ? tiedBelt(sheet, design.belt) : frontButtons(sheet, closing, buttons),
    sleeve(sheet, 'left', coatSleeves, shape.left, design.cloth, seed + 2),
    sleeve(sheet, 'right', coatSleeves, shape.right, design.cloth, seed + 4),
    cuffButtons(sheet, buttons),
  ].join('')
}

interface Pattern {
  left: Outline
  right: Outline
  leftLapel: Outline
  /** Where the right front ends, and where the lapel rolls. */
  edge: number
  breakPoint: number
}

function pattern({ lapel = 'peak', flare = 0 }: Coat, breakPoint: number, edge: number): Pattern {
  const [tip, notch, belly] =
    lapel === 'peak' ? ['312 256', '374 290', '334 380'] : ['334 308', '366 300', '346 400']
  return {
    left: `M434 186C405 208 345 224 302 244C288 300 314 392 324 452C338 540 345 600 342 668C330 820 ${300 - flare} 1040 ${284 - flare} ${hem}L600 ${hem}L580 ${breakPoint}L436 250Z`,
    right: `M566 186C595 208 655 224 698 244C712 300 686 392 676 452C662 540 655 600 658 668C670 820 ${700 + flare} 1040 ${716 + flare} ${hem}L${edge - 6} ${hem}C${edge - 5} 1000 ${edge - 2} 800 ${edge} ${breakPoint + 20}L${edge} ${breakPoint}L564 250Z`,
    leftLapel: `M436 250L380 284L${notch}L${tip}C${belly} ${880 - edge} ${breakPoint - 70} ${1000 - edge} ${breakPoint}Z`,
    edge,
    breakPoint,
  }
}

function layerBeneath(sheet: Sheet, cloth: Cloth, withCollar: boolean) {
  const front = 'M452 168L548 168L578 240L548 620L430 620L425 240Z'
  const leaf = 'M452 158L500 232L448 300L428 226Z'
  const leaves = [leaf, mirrored(leaf)].map((outline, index) => {
    const grain = turned(cloth, index ? -30 : 30)
    return (
      castShadow(outline, [4, 8], 0.4, 5) +
      cut(sheet, outline, grain, { light: 0.2, tone: 'flat', edge: 0.25 })
    )
  })
  const placket = dark('M500 250C498 350 494 450 470 590', 5, 0.35, 3)
  return cut(sheet, front, cloth, { light: 0.5, seed: 9 }) + placket + (withCollar ? leaves.join('') : '')
}

function leftFront(sheet: Sheet, cloth: Cloth, { left, leftLapel }: Pattern, seed: number) {
  const details = [
    fold('M352 700C344 860 330 1040 322 1290', 20, 0.36),
    fold('M392 760C390 900 384 1080 380 1290', 16, 0.22),
    fold('M330 470C360 520 372 580 368 640', 14, 0.34),
  ].join('')
  const lapel = cut(sheet, leftLapel, turned(cloth, 16), {
    seed: seed + 3,
    light: 0.35,
    tone: 'leftLapel',
    edge: 0.28,
  })
  return (
    cut(sheet, left, cloth, { seed, details }) +
    within(sheet, left, castShadow(leftLapel, [10, 14], 0.45)) +
    lapel
  )
}

/** The right front closes over the left, lapel and all. */
function rightFront(sheet: Sheet, cloth: Cloth, shape: Pattern, seed: number, hangsFree: boolean) {
  const { left, right, leftLapel, edge, breakPoint } = shape
  const lapel = mirrored(leftLapel)
  const details = [
    fold('M650 700C660 860 676 1040 684 1290', 20, 0.4),
    fold('M606 740C612 900 620 1080 626 1290', 18, 0.26),
    fold('M672 470C640 520 630 590 634 650', 14, 0.34),
    hangsFree ? fold('M500 700C510 900 520 1100 522 1290', 14, 0.16) : '',
  ].join('')
  return [
    within(sheet, `${left}${leftLapel}`, castShadow(right, [-14, 8], 0.5)),
    cut(sheet, right, cloth, { seed: seed + 1, details }),
    within(sheet, right, castShadow(lapel, [-2, 16], 0.5)),
    cut(sheet, lapel, turned(cloth, -16), { seed: seed + 5, light: 0.35, tone: 'rightLapel', edge: 0.28 }),
    light(`M562 264L${edge + 22} ${breakPoint - 52}`, 7, 0.3, 5),
  ].join('')
}

function collar(sheet: Sheet, cloth: Cloth) {
  const right = mirrored(collarLeaf)
  return [
    castShadow(collarLeaf, [4, 10], 0.4, 5),
    cut(sheet, collarLeaf, turned(cloth, 62), { seed: 8, light: 0.3, tone: 'leftLapel', edge: 0.3 }),
    castShadow(right, [-2, 10], 0.4, 5),
    cut(sheet, right, turned(cloth, -62), { seed: 9, light: 0.3, tone: 'rightLapel', edge: 0.3 }),
  ].join('')
}

function buttonhole(lapel: 'peak' | 'notch') {
  const slit = lapel === 'peak' ? 'M640 296L664 286' : 'M628 330L650 324'
  return `<path d="${slit}" stroke="#0b0806" stroke-opacity=".6" stroke-width="3.4" stroke-linecap="round"/>`
}

function breastWelt(sheet: Sheet, cloth: Cloth) {
  const welt = cut(sheet, 'M604 424L664 412L666 430L606 443Z', turned(cloth, -16), {
    light: 0.2,
    tone: 'none',
    edge: 0.1,
  })
  return welt + dark('M607 446L667 433', 5, 0.4, 3)
}

function flap(sheet: Sheet, outline: Outline, cloth: Cloth) {
  return (
    castShadow(outline, [3, 9], 0.5, 5) + cut(sheet, outline, cloth, { light: 0.2, tone: 'flat', edge: 0.22 })
  )
}

function frontButtons(sheet: Sheet, closing: 'single' | 'double', colour: string) {
  if (closing === 'single') return [628, 744, 860].map((y) => button(sheet, [502, y], 15, colour)).join('')
  const rows = [640, 748, 856].map(
    (y) => button(sheet, [458, y], 15, colour) + button(sheet, [552, y], 15, colour),
  )
  return rows.join('') + button(sheet, [600, 548], 15, colour)
}

function cuffButtons(sheet: Sheet, colour: string) {
  return [830, 800, 770]
    .map((y) => {
      const inward = (830 - y) * 0.07
      return button(sheet, [230 + inward, y], 8, colour) + button(sheet, [770 - inward, y], 8, colour)
    })
    .join('')
}
