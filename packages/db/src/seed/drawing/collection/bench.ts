import { scaled, turned } from '../cloth.ts'
import { cloths } from '../cloths.ts'
import { bastedCoat } from '../garments/basted-coat.ts'
import { runway } from '../scenes/runway.ts'
import { bolts } from '../still-life/bolts.ts'
import { chalkTable } from '../still-life/chalk-table.ts'
import { cuff } from '../still-life/cuff.ts'
import { drape } from '../still-life/drape.ts'
import { lining } from '../still-life/lining.ts'
import { stack } from '../still-life/stack.ts'
import type { DemoPicture } from './demo-picture.ts'
import { shot, still } from './demo-picture.ts'

const closeHerringbone = scaled(cloths.herringboneGrey, 1.7)
const table = { wall: 'umber', window: 0 } as const

/** What happens around the garments: the cloth, the bench, the fitting, the show. */
export const bench = {
  chalk: still('A coat front chalked on grey herringbone, with shears and a paper pattern', table, (sheet) =>
    chalkTable(sheet, cloths.herringboneGrey),
  ),
  'chalk-navy': still('A coat front chalked on navy twill', table, (sheet) =>
    chalkTable(sheet, cloths.twillNavy, 14),
  ),
  basted: shot(
    'A coat at its first fitting, basted in white thread, one front still canvas',
    'sage',
    [130, 80, 740],
    (sheet) => bastedCoat(sheet, { cloth: cloths.herringboneGrey }),
  ),
  'basted-camel': shot(
    'A camel coat at its first fitting, a tape measure round the neck',
    'plaster',
    [130, 80, 740],
    (sheet) => bastedCoat(sheet, { cloth: cloths.twillCamel, seed: 9 }),
  ),
  'lancry-cuff': still(
    'A herringbone cuff with four working buttons over a striped shirt',
    { wall: 'bone' },
    (sheet) => cuff(sheet, closeHerringbone, cloths.shirtingStripe),
  ),
  'lancry-lining': still(
    'A coat opened to its madder satin lining, inside pocket and label',
    { wall: 'plaster', window: 0 },
    (sheet) => lining(sheet, closeHerringbone, cloths.satinMadder),
  ),
  stack: still('Nine folded lengths of wool and linen on a table', { wall: 'bone', floor: 1090 }, (sheet) =>
    stack(sheet, [
      cloths.twillGreen,
      cloths.houndstooth,
      cloths.linenSand,
      cloths.herringboneBrown,
      cloths.twillMadder,
      cloths.tartanGreen,
      cloths.herringboneGrey,
      cloths.linenBlue,
      cloths.twillCamel,
    ]),
  ),
  'stack-wax': still(
    'Seven folded lengths of adire, wax print, kente and linen',
    { wall: 'clay', floor: 1090 },
    (sheet) =>
      stack(
        sheet,
        [
          cloths.adireIndigo,
          cloths.waxOchre,
          cloths.kente,
          cloths.adireTeal,
          cloths.linenRust,
          cloths.waxBlue,
          cloths.linenWhite,
        ],
        { seed: 9 },
      ),
  ),
  bolts: still('Six bolts of wool standing in a row', { wall: 'umber', window: 0.3 }, (sheet) =>
    bolts(sheet, [
      cloths.herringboneGrey,
      cloths.twillCamel,
      cloths.tartanGreen,
      cloths.twillNavy,
      cloths.herringboneOat,
      cloths.houndstooth,
    ]),
  ),
  'bolts-bright': still(
    'Five bolts of wax print, aso-oke and adire standing in a row',
    { wall: 'dusk', window: 0.3 },
    (sheet) =>
      bolts(
        sheet,
        [cloths.waxBlue, cloths.asoOkeWine, cloths.adireIndigo, cloths.waxOchre, cloths.laceIvory],
        { seed: 5 },
      ),
  ),
  'drape-wax': still('Ochre wax print thrown over a table', table, (sheet) =>
    drape(sheet, turned(scaled(cloths.waxOchre, 1.5), 24)),
  ),
  'drape-herringbone': still('Grey herringbone in loose folds', table, (sheet) =>
    drape(sheet, turned(scaled(cloths.herringboneGrey, 2), -18), { seed: 44, angle: -18 }),
  ),
  'drape-adire': still('Indigo adire in loose folds', table, (sheet) =>
    drape(sheet, turned(scaled(cloths.adireIndigo, 1.4), 14), { seed: 36, angle: 14 }),
  ),
  'drape-kente': still('Kente strips sewn edge to edge, softly folded', table, (sheet) =>
    drape(sheet, turned(scaled(cloths.kente, 1.3), -10), { seed: 51, angle: -14, depth: 130 }),
  ),
  'drape-lace': still('Ivory guipure lace laid over silk', table, (sheet) =>
    drape(sheet, turned(scaled(cloths.laceIvory, 1.2), 16), { seed: 58, angle: 20, depth: 110 }),
  ),
  'drape-satin': still('Madder satin poured over a table', table, (sheet) =>
    drape(sheet, cloths.satinMadder, { seed: 63, angle: 22, across: 0.0052, along: 0.0008, depth: 110 }),
  ),
  runway: still(
    'A single figure in the lit door at the head of a runway, the audience dark before it',
    { wall: 'night', window: 0, width: 1600, height: 1000 },
    (sheet) => runway(sheet),
  ),
} satisfies Record<string, DemoPicture>
