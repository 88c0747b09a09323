import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import { stitches } from '../notions.ts'
import { castShadow, dark } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { drape } from './drape.ts'

const facing = 'M420 -60L1060 -60L1060 1320L560 1320C520 900 470 400 420 -60Z'
const pocketWelt = 'M640 560L960 520L968 600L646 642Z'

/** A coat opened: the lining on one side, the facing with its inside pocket and the maker's label on the other. */
export function lining(sheet: Sheet, cloth: Cloth, silk: Cloth, seed = 40) {
  return [
    drape(sheet, silk, { angle: 8, across: 0.006, along: 0.0012, depth: 90, seed }),
    dark('M410 -60C460 400 510 900 548 1320', 60, 0.5, 24),
    cut(sheet, facing, cloth, {
      seed: 18,
      across: 0.005,
      along: 0.0016,
      light: 0.7,
      tone: 'flat',
      edge: 0.25,
    }),
    stitches('M436 -60C486 400 536 900 576 1320', {
      colour: '#efe6d2',
      width: 2.4,
      rhythm: '7 9',
      opacity: 0.7,
    }),
    castShadow(pocketWelt, [2, 8], 0.5, 5),
    cut(sheet, pocketWelt, turned(cloth, 90), { light: 0.2, tone: 'flat', edge: 0.2 }),
    label,
  ].join('')
}

/** A woven label with a threaded needle: a picture instead of a name, so it needs no font. */
const label = `<g transform="translate(668 330) rotate(-4)">${castShadow('M0 0L250 0L250 112L0 112Z', [4, 8], 0.4, 5)}<rect width="250" height="112" fill="#f1ebdd"/><rect x="7" y="7" width="236" height="98" fill="none" stroke="#8c2f2f" stroke-width="1.6" stroke-dasharray="6 4"/><path d="M56 78L186 34" stroke="#1c1a20" stroke-width="3.4" stroke-linecap="round"/><path d="M178 36.7L186 34" stroke="#f1ebdd" stroke-width="1.6"/><path d="M184 35C214 22 220 60 190 66C160 72 150 92 128 88C112 84 118 66 134 70" fill="none" stroke="#8c2f2f" stroke-width="2.2" stroke-linecap="round"/></g>`
