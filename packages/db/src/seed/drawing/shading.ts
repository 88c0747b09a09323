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
  const layers = layersFor(blur)
  const peak = opacity * (width / (width + blur * 1.2))
  const [thin, wide] = [width * 0.25, width + blur * 3.2]
  const strokes = range(layers).map((layer) => {
    const share = (layer + 0.5) / layers
    return `<path d="${outline}" stroke-width="${rounded(thin + (wide - thin) * share ** 1.25)}"/>`
  })
  const ink = `stroke="${colour}" stroke-opacity="${layerOpacity(peak, layers)}"`
  return `<g fill="none" ${ink} stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`
}

/** The shadow that a shape throws on what lies behind it. */
export function castShadow(outline: Outline, [dx, dy]: [number, number], opacity = 0.42, blur = 14) {
  const layers = layersFor(blur) + 2
  const strokes = range(layers).map((layer) => {
    const reach = blur * 3.4 * ((layer + 0.5) / layers) ** 1.4
    return `<path d="${outline}" stroke-width="${rounded(reach)}" opacity="${layerOpacity(opacity, layers)}"/>`
  })
  return `<g transform="translate(${dx} ${dy})" fill="${shadow}" stroke="${shadow}" stroke-linejoin="round">${strokes.join('')}</g>`
}

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

const layersFor = (blur: number) => Math.min(14, Math.max(6, Math.ceil(blur * 0.7)))
const layerOpacity = (total: number, layers: number) => (1 - (1 - total) ** (1 / layers)).toFixed(4)
const range = (length: number) => Array.from({ length }, (_, index) => index)
