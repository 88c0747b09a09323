import { castShadow } from '../shading.ts'

const blades = [
  ['M-4 -370C10 -250 22 -120 26 0L-14 12C-16 -120 -14 -250 -4 -370Z', '#c9cbcc'],
  ['M-4 -370C2 -250 6 -120 6 6L-14 12C-16 -120 -14 -250 -4 -370Z', '#8d9194'],
  ['M10 -366C-6 -250 -26 -120 -34 -4L8 8C14 -110 18 -240 10 -366Z', '#dfe1e1'],
  ['M10 -366C4 -240 -4 -110 -10 4L8 8C14 -110 18 -240 10 -366Z', '#a5a9ab'],
] as const

const handles = [
  [
    'M-14 10C-40 40 -110 70 -118 150C-122 220 -92 270 -58 270C-20 270 -4 220 -4 160C-4 110 10 60 26 8ZM-56 100C-82 108 -96 140 -92 180C-88 220 -70 244 -54 240C-36 236 -30 200 -32 164C-34 130 -36 96 -56 100Z',
    '#1d1b1b',
  ],
  [
    'M-34 0C-10 50 10 90 16 140C22 200 44 246 78 244C112 240 126 200 120 150C112 90 60 50 8 8ZM66 96C86 104 96 130 96 160C96 192 88 214 74 216C58 216 48 190 46 160C42 124 46 92 66 96Z',
    '#262323',
  ],
] as const

const shadowOfBlades = 'M-10 -360L14 -20L40 60L-30 60Z'
const shadowOfHandles =
  'M-118 150C-122 220 -92 270 -58 270C-20 270 20 240 60 244C112 240 126 200 120 150C100 90 60 40 8 8C-40 40 -110 70 -118 150Z'

/** Tailor's shears, a little open. */
export function shears(x: number, y: number, degrees: number) {
  const parts = [...blades, ...handles].map(
    ([outline, colour]) => `<path d="${outline}" fill="${colour}" fill-rule="evenodd"/>`,
  )
  const pivot = '<circle cx="-2" cy="0" r="11" fill="#6d7174"/><circle cx="-4" cy="-2" r="6" fill="#c3c6c7"/>'
  const shadows = castShadow(shadowOfBlades, [14, 18], 0.4, 9) + castShadow(shadowOfHandles, [14, 18], 0.3, 9)
  return `<g transform="translate(${x} ${y}) rotate(${degrees})">${shadows}${parts.slice(0, 4).join('')}${pivot}${parts.slice(4).join('')}</g>`
}
