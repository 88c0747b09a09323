import { cloths } from '../cloths.ts'
import { coat } from '../garments/coat.ts'
import { coatBack } from '../garments/coat-back.ts'
import type { Sheet } from '../sheet.ts'
import type { DemoPicture } from './demo-picture.ts'
import { shot } from './demo-picture.ts'

const lancry = (sheet: Sheet) => coat(sheet, { cloth: cloths.herringboneGrey, under: cloths.ribKnit })

/** Coats in front and back view; the Lancry is the one whose making the demo world follows. */
export const coats = {
  lancry: shot(
    'The Lancry coat, double-breasted with peak lapels, in grey herringbone',
    'plaster',
    [120, 70, 760],
    lancry,
  ),
  'lancry-wide': shot(
    'The Lancry coat from collar to pockets, in grey herringbone',
    'plaster',
    [150, 84, 690],
    lancry,
    1.136,
  ),
  'lancry-lapel': shot(
    'The Lancry coat’s peak lapel and collar, close by',
    'plaster',
    [396, 190, 328],
    lancry,
  ),
  'lancry-back': shot(
    'The Lancry coat from behind, with half belt and centre vent',
    'plaster',
    [120, 60, 760],
    (sheet) => coatBack(sheet, { cloth: cloths.herringboneGrey }),
  ),
  'coat-camel': shot(
    'A camel wrap coat, tied with a belt of its own cloth',
    'sage',
    [110, 60, 780],
    (sheet) =>
      coat(sheet, {
        cloth: cloths.twillCamel,
        closing: 'single',
        lapel: 'notch',
        belt: cloths.twillCamel,
        flaps: false,
        under: cloths.ribKnit,
        flare: 20,
        seed: 7,
      }),
  ),
  'coat-tartan': shot(
    'A single-breasted coat in green tartan over a black roll neck',
    'umber',
    [120, 80, 760],
    (sheet) =>
      coat(sheet, {
        cloth: cloths.tartanGreen,
        closing: 'single',
        lapel: 'notch',
        breakPoint: 560,
        under: cloths.twillBlack,
        buttons: '#1a1512',
        seed: 11,
      }),
  ),
  'coat-tartan-red': shot('A double-breasted coat in red tartan', 'straw', [110, 70, 780], (sheet) =>
    coat(sheet, { cloth: cloths.tartanRed, under: cloths.twillNavy, buttons: '#1a1512', seed: 71 }),
  ),
  'coat-navy': shot('A navy double-breasted coat over a white shirt', 'bone', [150, 90, 700], (sheet) =>
    coat(sheet, {
      cloth: cloths.twillNavy,
      under: cloths.shirting,
      collar: true,
      buttons: '#14151b',
      seed: 16,
    }),
  ),
  'coat-houndstooth': shot(
    'A double-breasted coat in black and cream houndstooth',
    'rose',
    [100, 60, 800],
    (sheet) => coat(sheet, { cloth: cloths.houndstooth, under: cloths.twillBlack, seed: 21 }),
  ),
  'coat-brown': shot(
    'A single-breasted coat in brown herringbone over a striped shirt',
    'bone',
    [200, 110, 620],
    (sheet) =>
      coat(sheet, {
        cloth: cloths.herringboneBrown,
        closing: 'single',
        lapel: 'notch',
        under: cloths.shirtingStripe,
        collar: true,
        buttons: '#2b1c10',
        seed: 26,
      }),
  ),
  'coat-oat': shot('An oat herringbone wrap coat, belted', 'clay', [110, 60, 780], (sheet) =>
    coat(sheet, {
      cloth: cloths.herringboneOat,
      closing: 'single',
      lapel: 'notch',
      belt: cloths.herringboneOat,
      flaps: false,
      under: cloths.twillBlack,
      flare: 24,
      seed: 31,
    }),
  ),
  'coat-blue': shot(
    'A blue herringbone coat, close by, with dark buttons',
    'dusk',
    [240, 120, 560],
    (sheet) =>
      coat(sheet, { cloth: cloths.herringboneBlue, under: cloths.shirting, buttons: '#10151c', seed: 36 }),
  ),
  'coat-donegal': shot('A single-breasted coat in flecked Donegal tweed', 'straw', [120, 80, 760], (sheet) =>
    coat(sheet, {
      cloth: cloths.donegal,
      closing: 'single',
      lapel: 'notch',
      under: cloths.ribKnit,
      buttons: '#3b2a1c',
      seed: 41,
    }),
  ),
  'coat-grey-wrap': shot('A grey herringbone wrap coat, belted', 'dusk', [130, 70, 740], (sheet) =>
    coat(sheet, {
      cloth: cloths.herringboneGrey,
      closing: 'single',
      lapel: 'notch',
      belt: cloths.herringboneGrey,
      flaps: false,
      under: cloths.twillBlack,
      flare: 24,
      seed: 46,
    }),
  ),
  'coat-brown-double': shot(
    'A double-breasted coat in brown herringbone over a cream knit',
    'sage',
    [170, 100, 660],
    (sheet) =>
      coat(sheet, { cloth: cloths.herringboneBrown, under: cloths.ribKnit, buttons: '#24160c', seed: 51 }),
  ),
  'coat-charcoal': shot(
    'A long charcoal coat with peak lapels over a white shirt',
    'rose',
    [110, 70, 780],
    (sheet) =>
      coat(sheet, {
        cloth: cloths.herringboneCharcoal,
        closing: 'single',
        breakPoint: 610,
        under: cloths.shirting,
        collar: true,
        buttons: '#17161a',
        seed: 56,
      }),
  ),
  'coat-taupe': shot(
    'A taupe herringbone coat over a black roll neck, close by',
    'bone',
    [220, 110, 560],
    (sheet) =>
      coat(sheet, {
        cloth: cloths.herringboneTaupe,
        closing: 'single',
        lapel: 'notch',
        breakPoint: 570,
        under: cloths.twillBlack,
        buttons: '#3a2a1e',
        seed: 61,
      }),
  ),
  'coat-madder': shot('A madder red double-breasted coat with peak lapels', 'rose', [130, 70, 740], (sheet) =>
    coat(sheet, { cloth: cloths.twillMadder, under: cloths.twillBlack, buttons: '#2a0f10', seed: 66 }),
  ),
  'coat-brown-back': shot('A brown herringbone coat from behind', 'straw', [140, 70, 720], (sheet) =>
    coatBack(sheet, { cloth: cloths.herringboneBrown, seed: 17 }),
  ),
  'coat-green-back': shot('A bottle green coat from behind', 'bone', [140, 70, 720], (sheet) =>
    coatBack(sheet, { cloth: cloths.twillGreen, seed: 22 }),
  ),
} satisfies Record<string, DemoPicture>
