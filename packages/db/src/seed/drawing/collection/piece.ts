import type { Wall } from '../backdrop.ts'
import type { Cloth } from '../cloth.ts'
import { cloths } from '../cloths.ts'
import { coat } from '../garments/coat.ts'
import { gown } from '../garments/gown.ts'
import { kaftan } from '../garments/kaftan.ts'
import { overshirt } from '../garments/overshirt.ts'
import { trousers } from '../garments/trousers.ts'
import { randomFrom } from '../random.ts'
import type { Sheet } from '../sheet.ts'
import type { Crop, DemoPicture } from './demo-picture.ts'
import { shot } from './demo-picture.ts'

interface Design {
  noun: string
  crop: Crop
  cloths: readonly [Cloth, ...Cloth[]]
  draw: (sheet: Sheet, cloth: Cloth, seed: number) => string
}

const {
  herringboneGrey,
  herringboneBrown,
  herringboneBlue,
  herringboneTaupe,
  tartanGreen,
  houndstoothBrown,
  donegal,
  twillGreen,
} = cloths

const designs = {
  coat: {
    noun: 'A double-breasted coat',
    crop: [120, 70, 760],
    cloths: [
      herringboneGrey,
      herringboneBrown,
      herringboneBlue,
      herringboneTaupe,
      tartanGreen,
      houndstoothBrown,
      donegal,
      twillGreen,
    ],
    draw: (sheet, cloth, seed) => coat(sheet, { cloth, seed, under: cloths.ribKnit }),
  },
  gown: {
    noun: 'A gown with long sleeves',
    crop: [150, 120, 700],
    cloths: [
      cloths.satinMadder,
      cloths.satinInk,
      cloths.satinMoss,
      cloths.satinBone,
      cloths.laceWine,
      cloths.waxBlue,
    ],
    draw: (sheet, cloth, seed) => gown(sheet, { cloth, seed }),
  },
  kaftan: {
    noun: 'An embroidered kaftan',
    crop: [60, 90, 880],
    cloths: [cloths.adireTeal, cloths.adireIndigo, cloths.asoOkeWine, cloths.linenRust, cloths.asoOkeSky],
    draw: (sheet, cloth, seed) => kaftan(sheet, { cloth, seed }),
  },
  overshirt: {
    noun: 'An overshirt',
    crop: [130, 90, 740],
    cloths: [
      cloths.corduroyGreen,
      cloths.corduroyTan,
      cloths.linenBlue,
      cloths.linenOlive,
      cloths.waxOchre,
      cloths.gingham,
    ],
    draw: (sheet, cloth, seed) => overshirt(sheet, { cloth, seed, trousers: cloths.twillBlack }),
  },
  trousers: {
    noun: 'A pair of pleated trousers',
    crop: [150, 40, 700],
    cloths: [cloths.windowpane, cloths.twillNavy, cloths.linenSand, cloths.twillBark, cloths.corduroyGreen],
    draw: (sheet, cloth, seed) => trousers(sheet, { cloth, seed }),
  },
} satisfies Record<string, Design>

export type PieceKind = keyof typeof designs

const daylight = [
  'plaster',
  'bone',
  'clay',
  'sage',
  'dusk',
  'rose',
  'straw',
] as const satisfies readonly Wall[]

/** A picture for any piece, however many there are: the id chooses cloth, wall and folds, and always the same ones. */
export function pieceFor(id: string, kind: PieceKind): DemoPicture {
  const random = randomFrom(id)
  const pick = <T>(list: readonly [T, ...T[]]) => list[Math.floor(random() * list.length)] ?? list[0]
  const design: Design = designs[kind]
  const [cloth, wall, seed] = [pick(design.cloths), pick(daylight), Math.floor(random() * 10_000)]
  const alt = `${design.noun} in ${cloth.name.charAt(0).toLowerCase()}${cloth.name.slice(1)}`
  return shot(alt, wall, design.crop, (sheet) => design.draw(sheet, cloth, seed))
}
