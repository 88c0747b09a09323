import type { Cloth } from '../cloth.ts'
import { cut, turned } from '../cloth.ts'
import type { Outline } from '../outline.ts'
import { mirrored } from '../outline.ts'
import { castShadow, fold } from '../shading.ts'
import type { Sheet } from '../sheet.ts'
import { within } from '../sheet.ts'

export type GownSleeve = 'none' | 'cap' | 'puff' | 'flutter' | 'bishop'

interface Draft {
  outline: Outline
  /** The band that gathers the sleeve, where it has one. */
  cuff?: Outline
  /** Gathers, from the seam they are drawn into. */
  gathers: readonly Outline[]
}

const drafts: Record<Exclude<GownSleeve, 'none'>, Draft> = {
  cap: {
    outline:
      'M374 218C346 226 322 244 304 272C318 288 338 300 358 306C364 308 370 306 374 300C384 272 384 244 374 218Z',
    gathers: ['M368 228C350 240 334 258 322 286', 'M374 240C364 256 354 274 346 298'],
  },
  puff: {
    outline:
      'M376 212C338 204 292 224 272 272C254 318 262 366 282 392C310 404 346 400 366 386C378 356 384 316 384 286C384 256 382 230 376 212Z',
    cuff: 'M280 384C308 398 344 396 368 380L364 408C342 420 308 422 282 410Z',
    gathers: [
      'M368 218C330 232 306 280 300 388',
      'M372 226C344 250 328 310 324 394',
      'M376 240C360 270 352 330 348 390',
      'M356 214C312 226 284 280 278 370',
    ],
  },
  flutter: {
    outline:
      'M378 210C340 216 296 258 266 322C250 360 238 398 236 424C250 436 262 418 276 430C288 442 302 420 316 430C328 438 342 418 354 412C366 374 380 318 384 284C384 256 382 232 378 210Z',
    gathers: [
      'M368 224C326 264 284 340 262 424',
      'M374 236C342 286 312 356 298 428',
      'M378 254C358 306 342 362 334 420',
    ],
  },
  bishop: {
    outline:
      'M376 212C344 212 314 236 300 286C282 356 262 430 246 508C232 580 216 660 222 716C226 744 262 752 292 742C314 732 322 700 324 660C330 580 352 470 372 392C382 340 386 270 376 212Z',
    cuff: 'M222 724C244 738 270 738 296 726L292 778C270 790 244 790 224 776Z',
    gathers: [
      'M300 420C282 520 256 620 240 732',
      'M322 440C306 540 280 640 262 738',
      'M338 470C326 560 304 660 284 734',
      'M362 224C338 240 324 280 316 330',
      'M374 240C360 260 350 300 346 350',
    ],
  },
}

/** A gown's sleeve, set into the armhole over the bodice. */
export function gownSleeve(
  sheet: Sheet,
  kind: GownSleeve,
  side: 'left' | 'right',
  bodice: Outline,
  cloth: Cloth,
  seed: number,
) {
  if (kind === 'none') return ''
  const facing = (outline: Outline) => (side === 'left' ? outline : mirrored(outline))
  const { outline, cuff, gathers } = drafts[kind]
  const lean = side === 'left' ? 14 : -14
  const details = gathers.map((line, index) => fold(facing(line), 9 + (index % 2) * 4, 0.34)).join('')
  const onBodice = within(sheet, bodice, castShadow(facing(outline), [lean, 8], 0.45, 12))
  const fabric = turned(cloth, lean)
  const body = cut(sheet, facing(outline), fabric, {
    seed: seed + 5,
    angle: lean,
    across: 0.02,
    along: 0.004,
    tone: 'tube',
    details,
  })
  if (!cuff) return onBodice + body
  const band = cut(sheet, facing(cuff), turned(fabric, 90), { light: 0.5, tone: 'tube', edge: 0.4 })
  return onBodice + body + castShadow(facing(cuff), [0, 4], 0.3, 5) + band
}
