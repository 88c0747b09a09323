import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { cloths } from '../cloths.ts'
import { stitches } from '../notions.ts'
import { castShadow, haze } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { chalkFigures } from './chalk-figures.ts'
import { laidFlat } from './drape.ts'
import { shears } from './shears.ts'

const chalk = '#fbf7ee'
const frontPanel =
  'M250 130C330 150 410 120 470 90C500 190 560 240 640 262C624 360 632 520 650 700C668 900 700 1060 716 1260L210 1260C220 1000 240 760 250 560C256 420 246 280 250 130Z'
const seamLine =
  'M286 170C350 190 420 168 448 140C484 240 540 288 600 304C588 400 596 540 612 700C630 900 658 1060 676 1260'
const grainArrow = 'M430 300L430 1180M410 330L430 296L450 330M410 1150L430 1184L450 1150'
const paperPattern = 'M760 -60L1080 -60L1080 760L842 800C800 560 780 300 760 -60Z'

/** A front chalked on cloth, the paper pattern drawn aside, shears and chalk at hand. */
export function chalkTable(sheet: Sheet, cloth: Cloth, seed = 9) {
  return [
    laidFlat(sheet, cloth, seed),
    chalkLine(frontPanel),
    `<path d="${grainArrow}" stroke="${chalk}" stroke-width="3" stroke-opacity=".7" fill="none"/>`,
    stitches(seamLine, { colour: chalk, width: 2, rhythm: '10 9', opacity: 0.55 }),
    chalkFigures('61,5', 300, 600),
    chalkFigures('74', 300, 970),
    chalkFigures('112,5', 474, 640),
    paper(sheet),
    shears(820, 960, 38),
    chalkBlock,
  ].join('')
}

/** Chalk is a dry line with dust along it. */
function chalkLine(outline: string) {
  const dust = haze(outline, { colour: chalk, width: 5, opacity: 0.5, blur: 4 })
  const line = (width: number, opacity: number, rhythm: string) =>
    `<path d="${outline}" fill="none" stroke="${chalk}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-dasharray="${rhythm}"/>`
  return `<path d="${outline}" fill="${chalk}" fill-opacity=".06"/>${dust}${line(4.5, 0.5, '7 1 3 1.5 11 1')}${line(2, 0.7, '23 0.6 9 0.4')}`
}

function paper(sheet: Sheet) {
  const notches = stitches('M790 -40C806 260 830 520 866 780', {
    colour: '#5b4630',
    width: 2.4,
    rhythm: '3 8',
  })
  const handling = { light: 0.3, across: 0.002, along: 0.003, tone: 'flat', edge: 0.15 } as const
  return (
    castShadow(paperPattern, [-10, 14], 0.5) +
    cut(sheet, paperPattern, cloths.patternPaper, handling) +
    notches
  )
}

const chalkBlock = `<g transform="translate(150 1080) rotate(-24)">${castShadow('M0 0L120 -12L132 30L8 46Z', [6, 12], 0.4, 5)}<path d="M0 0L120 -12L132 30L8 46Z" fill="#f3efe6"/><path d="M8 46L132 30L130 42L10 60Z" fill="#c9c2b3"/></g>`
