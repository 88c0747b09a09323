import { cut } from './cloth.ts'
import { cloths } from './cloths.ts'
import { seam } from './shading.ts'
import type { Sheet } from './sheet.ts'

const torso =
  'M456 96L544 96C546 140 552 176 590 200C650 222 690 246 694 300C690 400 664 520 652 640C660 760 690 900 690 1010L310 1010C310 900 340 760 348 640C336 520 310 400 306 300C310 246 350 222 410 200C448 176 454 140 456 96Z'

const cap = [
  '<ellipse cx="500" cy="95" rx="45" ry="12" fill="#7a5a3c"/>',
  '<ellipse cx="500" cy="92" rx="45" ry="11" fill="#9a7650"/>',
  '<path d="M492 92L492 52L508 52L508 92Z" fill="#6d4f34"/>',
  '<ellipse cx="500" cy="50" rx="17" ry="13" fill="#8a673f"/>',
  '<ellipse cx="495" cy="46" rx="7" ry="5" fill="#c09a6a" fill-opacity=".7"/>',
].join('')

/** The linen dress form that wears everything; `girth` below 1 is a slimmer one. */
export function dressForm(sheet: Sheet, girth = 1) {
  const figure = cut(sheet, torso, cloths.bookLinen, { light: 0.25 }) + seam('M500 100L500 1000', 0.28) + cap
  if (girth === 1) return figure
  return `<g transform="translate(${500 - 500 * girth} 0) scale(${girth} 1)">${figure}</g>`
}
