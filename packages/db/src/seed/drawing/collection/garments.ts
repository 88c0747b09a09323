import { cloths } from '../cloths.ts'
import { gown } from '../garments/gown.ts'
import { kaftan } from '../garments/kaftan.ts'
import { overshirt } from '../garments/overshirt.ts'
import { trousers } from '../garments/trousers.ts'
import type { DemoPicture } from './demo-picture.ts'
import { shot } from './demo-picture.ts'

export const garments = {
  'gown-madder': shot('A madder satin gown with long gathered sleeves', 'rose', [150, 120, 700], (sheet) =>
    gown(sheet, { cloth: cloths.satinMadder }),
  ),
  'gown-bone': shot('A bone satin gown with flutter sleeves', 'dusk', [150, 120, 700], (sheet) =>
    gown(sheet, { cloth: cloths.satinBone, sleeve: 'flutter', seed: 19 }),
  ),
  'gown-wax': shot(
    'A dress in blue wax print with puffed sleeves and an ink sash',
    'bone',
    [150, 120, 700],
    (sheet) => gown(sheet, { cloth: cloths.waxBlue, sleeve: 'puff', sash: cloths.satinInk, seed: 24 }),
  ),
  'gown-moss': shot(
    'A moss satin gown with cap sleeves and a low neckline',
    'plaster',
    [150, 120, 700],
    (sheet) => gown(sheet, { cloth: cloths.satinMoss, sleeve: 'cap', neckline: 440, seed: 29 }),
  ),
  'gown-lace': shot(
    'A wedding gown: ivory lace bodice and sleeves over a bone satin skirt',
    'sage',
    [150, 120, 700],
    (sheet) => gown(sheet, { cloth: cloths.satinBone, bodice: cloths.laceIvory, neckline: 360, seed: 34 }),
  ),
  'gown-ink': shot('A sleeveless evening gown in ink satin', 'straw', [170, 120, 660], (sheet) =>
    gown(sheet, { cloth: cloths.satinInk, sleeve: 'none', neckline: 420, seed: 39 }),
  ),
  'dress-gingham': shot(
    'A blue gingham summer dress with puffed sleeves and a madder sash',
    'bone',
    [150, 120, 700],
    (sheet) =>
      gown(sheet, {
        cloth: cloths.gingham,
        sleeve: 'puff',
        sash: cloths.satinMadder,
        neckline: 340,
        seed: 44,
      }),
  ),
  'kaftan-white': shot('A white linen kaftan embroidered with gold thread', 'sage', [60, 90, 880], (sheet) =>
    kaftan(sheet, { cloth: cloths.linenWhite, embroidery: '#8a6a2c', weight: 0.45 }),
  ),
  'kaftan-adire': shot('A teal adire kaftan embroidered with cream thread', 'bone', [60, 90, 880], (sheet) =>
    kaftan(sheet, { cloth: cloths.adireTeal, seed: 26 }),
  ),
  'agbada-wine': shot(
    'An agbada of wine aso-oke, hand-embroidered at the breast',
    'plaster',
    [40, 90, 920],
    (sheet) => kaftan(sheet, { cloth: cloths.asoOkeWine, embroidery: '#e2c27c', seed: 31 }),
  ),
  'agbada-sky': shot('An agbada of sky blue aso-oke with ivory embroidery', 'umber', [40, 90, 920], (sheet) =>
    kaftan(sheet, { cloth: cloths.asoOkeSky, embroidery: '#fbf4e2', seed: 36 }),
  ),
  'trousers-windowpane': shot(
    'Pleated trousers in a grey windowpane check',
    'plaster',
    [150, 40, 700],
    (sheet) => trousers(sheet, { cloth: cloths.windowpane }),
  ),
  'trousers-linen': shot('Pleated trousers in sand linen', 'dusk', [150, 40, 700], (sheet) =>
    trousers(sheet, { cloth: cloths.linenSand, seed: 9 }),
  ),
  'trousers-green': shot(
    'Pleated trousers in green corduroy, shirt tucked in',
    'bone',
    [150, 40, 700],
    (sheet) => trousers(sheet, { cloth: cloths.corduroyGreen, shirt: cloths.shirtingStripe, seed: 13 }),
  ),
  'overshirt-adire': shot(
    'The Ebute overshirt in indigo adire, two patch pockets',
    'clay',
    [110, 80, 780],
    (sheet) => overshirt(sheet, { cloth: cloths.adireIndigo, trousers: cloths.twillBlack }),
  ),
  'overshirt-wax': shot('The Ebute overshirt in ochre wax print', 'straw', [130, 90, 740], (sheet) =>
    overshirt(sheet, { cloth: cloths.waxOchre, trousers: cloths.linenSand, buttons: '#1d4a5e', seed: 9 }),
  ),
  'overshirt-olive': shot('An overshirt in olive linen over pale trousers', 'bone', [130, 90, 740], (sheet) =>
    overshirt(sheet, { cloth: cloths.linenOlive, trousers: cloths.linenSand, buttons: '#3b2f20', seed: 13 }),
  ),
  'overshirt-seersucker': shot('A seersucker overshirt over navy trousers', 'sage', [130, 90, 740], (sheet) =>
    overshirt(sheet, {
      cloth: cloths.seersucker,
      trousers: cloths.twillNavy,
      buttons: '#e8e0cf',
      pockets: false,
      seed: 17,
    }),
  ),
  'overshirt-corduroy': shot('The Bench overshirt in tan corduroy', 'plaster', [150, 100, 700], (sheet) =>
    overshirt(sheet, {
      cloth: cloths.corduroyTan,
      trousers: cloths.twillBlack,
      buttons: '#2b1c10',
      seed: 21,
    }),
  ),
  'overshirt-rust': shot('An overshirt in rust linen', 'dusk', [130, 90, 740], (sheet) =>
    overshirt(sheet, { cloth: cloths.linenRust, trousers: cloths.twillBark, buttons: '#efe2c8', seed: 25 }),
  ),
} satisfies Record<string, DemoPicture>
