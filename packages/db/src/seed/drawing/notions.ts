import type { Outline } from './outline.ts'
import { castShadow } from './shading.ts'
import type { Sheet } from './sheet.ts'

/** A four-hole button with its own shadow and shine. */
export function button(sheet: Sheet, [x, y]: [number, number], radius = 15, colour = '#3a2c22') {
  const shine = sheet.share(
    'button-shine',
    (id) =>
      `<radialGradient id="${id}" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#fff" stop-opacity=".42"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset=".51" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".5"/></radialGradient>`,
  )
  const holes = [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([right = 0, down = 0]) =>
    disc(right * radius * 0.2, down * radius * 0.2, radius * 0.1, 'fill="#0a0705"'),
  )
  const parts = [
    disc(4, 6, radius * 1.16, 'fill="#000" fill-opacity=".16"'),
    disc(4, 6, radius, 'fill="#000" fill-opacity=".3"'),
    disc(0, 0, radius, `fill="${colour}"`),
    disc(0, 0, radius, `fill="url(#${shine})"`),
    disc(0, 0, radius * 0.66, 'fill="none" stroke="#000" stroke-opacity=".35" stroke-width="1.6"'),
    ...holes,
  ]
  return `<g transform="translate(${x} ${y})">${parts.join('')}</g>`
}

const disc = (x: number, y: number, radius: number, paint: string) =>
  `<circle cx="${x}" cy="${y}" r="${Math.round(radius * 100) / 100}" ${paint}/>`

interface Thread {
  colour?: string
  width?: number
  /** Stitch and gap, as in `stroke-dasharray`. */
  rhythm?: string
  opacity?: number
}

export function stitches(
  outline: Outline,
  { colour = '#fff', width = 2.2, rhythm = '9 7', opacity = 0.8 }: Thread = {},
) {
  return `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${rhythm}" stroke-opacity="${opacity}" stroke-linecap="round"/>`
}

/** White basting thread in long stitches: it comes out before the client wears the piece. */
export const basting = (outline: Outline) =>
  stitches(outline, { colour: '#fffdf6', width: 3, rhythm: '16 11', opacity: 0.95 })

/** A cloth tape measure along an outline, ticked every `gap` units down from `top`. */
export function tapeMeasure(sheet: Sheet, outline: Outline, top: number, ticks: number) {
  const clip = sheet.define('clip', (id) => `<clipPath id="${id}"><path d="${outline}"/></clipPath>`)
  const marks = Array.from({ length: ticks }, (_, index) => {
    const [length, width] = index % 5 ? [32, 1.4] : [50, 2.4]
    return `<path d="M380 ${top + index * 14}l${length} 2" stroke="#3b2b16" stroke-width="${width}" stroke-opacity=".8"/>`
  })
  return `${castShadow(outline, [6, 8], 0.4, 5)}<path d="${outline}" fill="#e6c866"/><g clip-path="url(#${clip})">${marks.join('')}</g>`
}
