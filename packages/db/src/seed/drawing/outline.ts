/** An SVG path of absolute M, L, C and Z commands: every outline of these drawings is one. */
export type Outline = string

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const number = /-?\d+(?:\.\d+)?/g

/** The box around an outline's points and handles: never smaller than the shape itself. */
export function boundsOf(outline: Outline): Box {
  const values = (outline.match(number) ?? []).map(Number)
  const xs = values.filter((_, index) => index % 2 === 0)
  const ys = values.filter((_, index) => index % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The same outline on the other side of the picture's centre line. */
export function mirrored(outline: Outline, pictureWidth = 1000): Outline {
  let index = 0
  return outline.replace(number, (value) =>
    index++ % 2 ? value : String(rounded(pictureWidth - Number(value))),
  )
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 }
}

export const rounded = (value: number) => Math.round(value * 10) / 10
