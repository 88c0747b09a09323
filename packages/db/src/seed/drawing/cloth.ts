import type { Relief } from './folds.ts'
import { createFolds } from './folds.ts'
import type { Light } from './light-map.ts'
import { lightImage } from './light-map.ts'
import type { Bend } from './loom.ts'
import { createLoom } from './loom.ts'
import type { Outline } from './outline.ts'
import { boundsOf, grown } from './outline.ts'
import { dark } from './shading.ts'
import type { Sheet } from './sheet.ts'
import { within } from './sheet.ts'
import type { Tone } from './tone.ts'
import { toneOver } from './tone.ts'
import type { Dyes, WeaveName } from './weave.ts'
import { weaves } from './weave.ts'

export interface Cloth {
  /** What the shop calls it. */
  name: string
  weave: WeaveName
  dyes: Dyes
  scale: number
  /** Degrees that the grain leans from upright. */
  turn: number
}

export const turned = (cloth: Cloth, degrees: number): Cloth => ({ ...cloth, turn: cloth.turn + degrees })
export const scaled = (cloth: Cloth, scale: number): Cloth => ({ ...cloth, scale })

/** How a piece of cloth lies: its folds, how strongly they show, and the light over the whole piece. */
export interface Handling {
  seed?: number
  across?: number
  along?: number
  angle?: number
  depth?: number
  bend?: number
  light?: number
  tone?: Tone
  edge?: number
  /** Creases and seams, drawn on the cloth before its edges darken. */
  details?: string
}

/** A piece of cloth cut to an outline: woven, bent by its folds, lit from the left, soft at its edges. */
export function cut(sheet: Sheet, outline: Outline, cloth: Cloth, handling: Handling = {}) {
  const { seed = 3, across = 0.01, along = 0.0016, angle = 0 } = handling
  const { depth = 58, bend = 26, light = 0.8, tone = 'body', edge = 0.5, details = '' } = handling
  const box = grown(boundsOf(outline), 20)
  const height = createFolds({ seed, across, along, angle })
  const sway: Bend = (x, y) => [x + (height(x, y) - 0.5) * bend, y + (height(x + 900, y + 400) - 0.5) * bend]
  const loom = createLoom({ box, scale: cloth.scale, turn: cloth.turn, bend: sway, seed })
  const layers = [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${cloth.dyes.ground}"/>`,
    weaves[cloth.weave](loom, cloth.dyes),
    lightImage(box, litFolds(height, depth, light, cloth.weave === 'satin' ? 1 : 0.6), lightCell(across)),
    toneOver(sheet, outline, tone),
    details,
    dark(outline, 15, edge * 0.72),
    `<path d="${outline}" fill="none" stroke="#0d0907" stroke-width="1.6" stroke-opacity=".45"/>`,
  ]
  return within(sheet, outline, layers.join(''))
}

/** Enough samples to a fold that the light between them can be drawn straight. */
const lightCell = (across: number) => Math.min(16, Math.max(6, Math.round(0.09 / across)))

const elevation = (56 * Math.PI) / 180
const sun = [-0.906 * Math.cos(elevation), -0.423 * Math.cos(elevation), Math.sin(elevation)] as const

/** Diffuse light from the upper left on the slopes of the cloth; `shine` is what a lit slope gives back. */
function litFolds(height: Relief, depth: number, strength: number, shine: number): Light {
  return (x, y) => {
    const slopeX = ((height(x + 4, y) - height(x - 4, y)) / 8) * depth
    const slopeY = ((height(x, y + 4) - height(x, y - 4)) / 8) * depth
    const facing = (sun[2] - slopeX * sun[0] - slopeY * sun[1]) / Math.hypot(slopeX, slopeY, 1)
    const change = (Math.max(0, facing) - sun[2]) * 0.72 * strength
    return 0.5 + (change > 0 ? change * shine : change)
  }
}
