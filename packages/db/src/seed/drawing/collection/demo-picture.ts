import type { Setting, Wall } from '../backdrop.ts'
import { picture } from '../backdrop.ts'
import type { Sheet } from '../sheet.ts'

/** A picture of the demo world: what it shows, in words for those who cannot see it, and the drawing. */
export interface DemoPicture {
  alt: string
  svg: () => string
}

/** A picture taken from the whole set by its top left corner and its width; four by five unless told otherwise. */
export function shot(
  alt: string,
  wall: Wall,
  [x, y, width]: Crop,
  draw: (sheet: Sheet) => string,
  ratio = 1.25,
): DemoPicture {
  const frame = { x, y, width, height: Math.round(width * ratio) }
  return { alt, svg: () => picture({ wall, frame }, draw) }
}

export type Crop = readonly [x: number, y: number, width: number]

/** A picture that shows the whole set. */
export function still(alt: string, setting: Setting, draw: (sheet: Sheet) => string): DemoPicture {
  return { alt, svg: () => picture(setting, draw) }
}
