import { randomFrom } from '../random.ts'
import { glowing, haze } from '../shading.ts'
import type { Sheet } from '../sheet.ts'

const lamp = '#f4e7cd'
const figure =
  'M-8 -188L8 -188L10 -168C40 -162 56 -154 60 -136L70 -20L56 -16L44 -90C40 -40 60 60 96 210L-96 210C-60 60 -40 -40 -44 -90L-56 -16L-70 -20L-60 -136C-56 -154 -40 -162 -10 -168Z'
const rows = ['#211f20', '#181617', '#100f10', '#0a0909']

/** A show from the back of the hall, 1600 by 1000: one figure in the lit door, the audience dark before it. */
export function runway(sheet: Sheet, seed = 6) {
  return [
    '<rect x="-200" y="-200" width="2000" height="1700" fill="#14141a"/>',
    glowing('M720 -40L880 -40L1380 1000L220 1000Z', '#e8d9bd', 0.13, 60),
    glowing('M740 566L860 566L1210 1000L390 1000Z', '#f0e2c6', 0.42, 16),
    glowing('M700 110L900 110L900 556L700 556Z', lamp, 0.34, 96),
    glowing('M694 96L906 96L906 562L694 562Z', lamp, 0.5, 34),
    glowing('M696 96L904 96L904 562L696 562Z', '#fff8e8', 0.94, 10),
    model(),
    ...audience(seed),
    darkening(sheet),
  ].join('')
}

function model() {
  const shadow = glowing('M745 566C745 574 855 574 855 566C855 560 745 560 745 566Z', '#000', 0.55, 6)
  const body = `<ellipse cx="0" cy="-206" rx="17" ry="23"/><path d="${figure}"/>`
  const reflection = `<g transform="translate(800 698) scale(.62 -.62)" fill="#0c0b10" opacity=".16">${body}</g>`
  return `${reflection}${shadow}<g transform="translate(800 430) scale(.62)" fill="#0c0b10">${body}</g>`
}

/** Four rows on either side, larger and darker towards us; faces nearest the runway catch its light. */
function audience(seed: number) {
  const random = randomFrom(seed)
  return rows.map((colour, row) => {
    const size = 0.8 + row * 0.46
    const seats = [-1, 1].flatMap((side) =>
      Array.from({ length: 10 }, (_, seat) => {
        const x = 800 + side * (330 - row * 6 + row * row * 40 + seat * 92 * size + random() * 16)
        const y = 632 + row * 92 + row * row * 14 + random() * 22
        const width = (44 + random() * 7) * size
        return guest({ x, y, size, width, side, lit: row < 2 && seat < 3 ? 0.5 - seat * 0.15 : 0 })
      }),
    )
    return `<g fill="${colour}">${seats.join('')}</g>`
  })
}

interface Guest {
  x: number
  y: number
  size: number
  width: number
  /** -1 left of the runway, 1 right of it. */
  side: number
  lit: number
}

function guest({ x, y, size, width, side, lit }: Guest) {
  const at = (dx: number, dy: number) => `${Math.round(x + dx)} ${Math.round(y + dy)}`
  const neck = 11 * size
  const shoulders = `M${at(-width, 500)}L${at(-width, 92 * size)}C${at(-width, 56 * size)} ${at(-width * 0.45, 46 * size)} ${at(-neck, 40 * size)}L${at(-neck, 20 * size)}L${at(neck, 20 * size)}L${at(neck, 40 * size)}C${at(width * 0.45, 46 * size)} ${at(width, 56 * size)} ${at(width, 92 * size)}L${at(width, 500)}Z`
  const head = `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="${Math.round(19 * size)}" ry="${Math.round(25 * size)}"/>`
  const cheek = `M${at(-side * 17 * size, -12 * size)}C${at(-side * 21 * size, 0)} ${at(-side * 18 * size, 14 * size)} ${at(-side * 12 * size, 22 * size)}`
  const rim = lit ? haze(cheek, { colour: lamp, width: 2.4, opacity: lit, blur: 1.2 }) : ''
  return `<path d="${shoulders}"/>${head}${rim}`
}

function darkening(sheet: Sheet) {
  const dusk = sheet.share(
    'dusk',
    (id) =>
      `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="#09080b" stop-opacity="0"/><stop offset=".55" stop-color="#09080b" stop-opacity=".8"/><stop offset="1" stop-color="#09080b"/></linearGradient>`,
  )
  return `<rect x="-100" y="700" width="1800" height="300" fill="url(#${dusk})"/>`
}
