import type { Outline } from './outline.ts'
import { rounded } from './outline.ts'

const shadow = '#0d0907'
const glow = '#fff6e6'

interface Haze {
  colour: string
  width: number
  opacity: number
  blur: number
}

/** A line with soft edges. Nested strokes stand in for a blur filter, which costs a hundred times as much. */
export function haze(outline: Outline, { colour, width, opacity, blur }: Haze) {
  const peak = opacity * (width / (width + blur * 1.2))
  const strokes = softEdge(outline, width * 0.2, width + blur * 3.4, blur)
  return softGroup(`fill="none" stroke="${colour}"`, strokes, peak)
}

/** A filled shape whose edge fades out. */
export function glowing(outline: Outline, colour: string, opacity: number, blur: number) {
  const strokes = softEdge(outline, 1, blur * 3.4, blur)
  return softGroup(
    `fill="none" stroke="${colour}"`,
    `${strokes}<path d="${outline}" fill="${colour}" stroke="none"/>`,
    opacity,
  )
}

/** The shadow that a shape throws on what lies behind it. */
export function castShadow(outline: Outline, [dx, dy]: [number, number], opacity = 0.42, blur = 14) {
  return `<g transform="translate(${dx} ${dy})">${glowing(outline, shadow, opacity, blur)}</g>`
}

/** Strokes from wide to narrow that together darken along an S-curve towards the line. */
function softEdge(outline: Outline, thin: number, wide: number, blur: number) {
  const layers = Math.min(26, Math.max(4, Math.ceil(blur ** 0.75)))
  let reached = 0
  return Array.from({ length: layers }, (_, index) => {
    const share = (index + 1) / layers
    const wanted = share * share * (3 - 2 * share) * 0.97
    const veil = (wanted - reached) / (1 - reached)
    reached = wanted
    return `<path d="${outline}" stroke-width="${rounded(wide + (thin - wide) * share)}" stroke-opacity="${veil.toFixed(3)}"/>`
  }).join('')
}

/** The layers build up inside a group and the group is thinned once: thin layers one by one would round to tints. */
const softGroup = (paint: string, drawing: string, opacity: number) =>
  `<g ${paint} stroke-linecap="round" stroke-linejoin="round" opacity="${opacity.toFixed(3)}">${drawing}</g>`

export const dark = (outline: Outline, width = 14, opacity = 0.4, blur = 9) =>
  haze(outline, { colour: shadow, width, opacity, blur })

export const light = (outline: Outline, width = 10, opacity = 0.2, blur = 9) =>
  haze(outline, { colour: glow, width, opacity, blur })

/** A fold in cloth: its dark side, and the edge beside it that catches the light from the left. */
export function fold(outline: Outline, width = 14, opacity = 0.4) {
  const lit = light(outline, width * 0.7, opacity * 0.5)
  return `${dark(outline, width, opacity)}<g transform="translate(${rounded(-width * 0.95)} 0)">${lit}</g>`
}

/** A sewn line: the dark of the ditch and the fine light on its upper lip. */
export function seam(outline: Outline, opacity = 0.55) {
  const line = `<path d="${outline}" fill="none"`
  return `${line} stroke="${shadow}" stroke-width="2" stroke-opacity="${opacity}"/>${line} transform="translate(-2 0)" stroke="#fff" stroke-width="1.2" stroke-opacity="${rounded(opacity * 2.8) / 10}"/>`
}
