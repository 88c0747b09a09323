import { picture } from './backdrop.ts'
import type { Cloth } from './cloth.ts'
import { cut, scaled } from './cloth.ts'
import { cloths } from './cloths.ts'
import { randomFrom } from './random.ts'

const square = { wall: 'umber', width: 96, height: 96, window: 0 } as const
const markCloths: readonly Cloth[] = [
  cloths.herringboneGrey,
  cloths.waxOchre,
  cloths.tartanGreen,
  cloths.adireIndigo,
  cloths.houndstooth,
  cloths.asoOkeWine,
  cloths.kente,
  cloths.twillMadder,
  cloths.seersucker,
  cloths.tartanRed,
  cloths.windowpane,
  cloths.laceWine,
]

/** A workspace's mark: a square of its cloth, plain enough to be known at 28 pixels. */
export function workspaceMark(id: string) {
  const pick = Math.floor(randomFrom(id)() * markCloths.length)
  return clothMark(markCloths[pick] ?? cloths.herringboneGrey)
}

const clothMark = (cloth: Cloth) =>
  picture(square, (sheet) =>
    cut(sheet, 'M-9 -9L105 -9L105 105L-9 105Z', scaled(cloth, cloth.scale * 0.55), {
      light: 0.4,
      bend: 3,
      depth: 18,
      across: 0.02,
      along: 0.01,
      tone: 'flat',
      edge: 0,
    }),
  )
