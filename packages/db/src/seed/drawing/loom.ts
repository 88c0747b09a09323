import type { Box } from './outline.ts'
import { rounded } from './outline.ts'
import { randomFrom } from './random.ts'

export type Point = readonly [x: number, y: number]

/** Where the folds push a point of the cloth. */
export type Bend = (x: number, y: number) => Point

interface Setting {
  /** The part of the picture that has to be covered. */
  box: Box
  /** Pattern units to picture units. */
  scale: number
  /** Degrees that the warp leans from upright. */
  turn: number
  bend: Bend
  seed: number
}

/** A loom weaves in its own units (u across, v down) and lays every thread into the folds of the cloth. */
export type Loom = ReturnType<typeof createLoom>

export function createLoom({ box, scale, turn, bend, seed }: Setting) {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  const place = ([u, v]: Point): Point => {
    const [x, y] = bend(u * cos - v * sin, u * sin + v * cos)
    return [rounded(x), rounded(y)]
  }
  const reach = extent(box, cos, sin, scale)
  const stride = 34 / scale
  const random = randomFrom(seed)

  /** Joins points to a line and leaves out the stretches that nobody would see. */
  const run = (points: Iterable<Point>) => {
    let path = ''
    let last: Point | null = null
    let drawing = false
    for (const point of points) {
      const here = place(point)
      const seen = last !== null && (near(box, here) || near(box, last))
      if (seen && last) path += (drawing ? '' : start(last)) + step(last, here)
      drawing = seen
      last = here
    }
    return path
  }
  const shape = (points: readonly Point[]) => {
    const placed = points.map(place)
    const [first] = placed
    if (!first || !placed.some((point) => near(box, point))) return ''
    const sides = placed.slice(1).map((point, index) => step(placed[index] ?? first, point))
    return `${start(first)}${sides.join('')}z`
  }
  const line = (from: Point, to: Point) => run(stops(from, to, stride))

  return {
    reach,
    random,
    run,
    line,
    shape,
    /** A round spot, or with `squash` an oval one. */
    ring: (u: number, v: number, radius: number, squash = 1) =>
      shape(
        around(radius * scale < 6 ? 8 : 16).map(
          ([cos, sin]): Point => [u + cos * radius, v + sin * radius * squash],
        ),
      ),
    /** Threads that run down, `every` so many units apart. */
    warp: (every: number, offset = 0) =>
      marks(reach.u0, reach.u1, every, offset)
        .map((u) => line([u, reach.v0], [u, reach.v1]))
        .join(''),
    /** Threads that run across. */
    weft: (every: number, offset = 0) =>
      marks(reach.v0, reach.v1, every, offset)
        .map((v) => line([reach.u0, v], [reach.u1, v]))
        .join(''),
    /** The rising lines of a twill. */
    twill: (every: number) => {
      const { u0, u1, v0, v1 } = reach
      return marks(u0 + v0, u1 + v1, every, 0)
        .map((sum) =>
          line(
            [Math.max(u0, sum - v1), Math.min(v1, sum - u0)],
            [Math.min(u1, sum - v0), Math.max(v0, sum - u1)],
          ),
        )
        .join('')
    },
    /** Rows of zigzag: `half` units to a peak, one row every `every` units. */
    zigzag: (every: number, half: number) =>
      marks(reach.v0 - half, reach.v1 + half, every, 0)
        .map((v) =>
          run(
            marks(reach.u0 - half, reach.u1 + half, half, 0).map(
              (u): Point => [u, v + (Math.round(u / half) % 2 ? 0 : half)],
            ),
          ),
        )
        .join(''),
    /** The corners of every repeat of a pattern in sight. */
    repeats: (width: number, height: number): Point[] =>
      marks(reach.u0 - width, reach.u1, width, 0).flatMap((u) =>
        marks(reach.v0 - height, reach.v1, height, 0).map((v): Point => [u, v]),
      ),
    stroke: (path: string, colour: string, width: number, opacity = 1) =>
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${rounded(width * scale)}" stroke-opacity="${opacity}"/>`,
    fill: (path: string, colour: string, opacity = 1) =>
      `<path d="${path}" fill="${colour}" fill-opacity="${opacity}"/>`,
  }
}

function extent({ x, y, width, height }: Box, cos: number, sin: number, scale: number) {
  const square = scale * scale
  const corners = [x, x + width].flatMap((cx) => [y, y + height].map((cy) => [cx, cy] as const))
  const us = corners.map(([cx, cy]) => (cx * cos + cy * sin) / square)
  const vs = corners.map(([cx, cy]) => (cy * cos - cx * sin) / square)
  const margin = 30 / scale
  return {
    u0: Math.min(...us) - margin,
    u1: Math.max(...us) + margin,
    v0: Math.min(...vs) - margin,
    v1: Math.max(...vs) + margin,
  }
}

function marks(from: number, to: number, every: number, offset: number) {
  const first = Math.ceil((from - offset) / every)
  const count = Math.max(0, Math.floor((to - offset) / every) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * every + offset)
}

function* stops([u0, v0]: Point, [u1, v1]: Point, stride: number): Iterable<Point> {
  const pieces = Math.max(1, Math.ceil(Math.hypot(u1 - u0, v1 - v0) / stride))
  for (let index = 0; index <= pieces; index++) {
    const share = index / pieces
    yield [u0 + (u1 - u0) * share, v0 + (v1 - v0) * share]
  }
}

const sight = 40
const near = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px > x - sight && px < x + width + sight && py > y - sight && py < y + height + sight

/** Evenly spaced directions round a point, as cosine and sine. */
export const around = (count: number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2
    return [Math.cos(angle), Math.sin(angle)]
  })

const start = ([x, y]: Point) => `M${x} ${y}`
const step = ([x0, y0]: Point, [x1, y1]: Point) => `l${rounded(x1 - x0)} ${rounded(y1 - y0)}`
