import type { Loom, Point } from '../loom.ts'
import { around } from '../loom.ts'
import type { Weave } from '../weave.ts'

/** Wax print: a medallion in each repeat, a lozenge at each corner. */
export const wax: Weave = (loom, { ground, thread, accent, spark }) => {
  const corners = loom.repeats(120, 120)
  const centres = corners.map(([u, v]): Point => [u + 60, v + 60])
  const rings = [
    [54, thread],
    [45, ground],
    [35, accent],
    [26, ground],
    [16, thread],
    [7, spark],
  ] as const
  return [
    ...rings.map(([radius, colour]) =>
      loom.fill(centres.map((centre) => round(loom, centre, radius)).join(''), colour),
    ),
    loom.fill(centres.map((centre) => beads(loom, centre)).join(''), spark),
    loom.fill(corners.map((corner) => lozenge(loom, corner)).join(''), accent),
    loom.fill(corners.map(([u, v]) => loom.ring(u, v, 4)).join(''), thread),
  ].join('')
}

const round = (loom: Loom, [u, v]: Point, radius: number) =>
  loom.shape(around(radius > 20 ? 32 : 18).map(([cos, sin]) => [u + cos * radius, v + sin * radius] as const))

const beads = (loom: Loom, [u, v]: Point) =>
  around(18)
    .map(([cos, sin]) => bead(loom, [u + cos * 40, v + sin * 40]))
    .join('')

const bead = (loom: Loom, [u, v]: Point) =>
  loom.shape(around(7).map(([cos, sin]) => [u + cos * 2.7, v + sin * 2.7] as const))

const lozenge = (loom: Loom, [u, v]: Point) =>
  loom.shape([
    [u - 14, v],
    [u, v - 22],
    [u + 14, v],
    [u, v + 22],
  ])

/** Adire: rows of arches, drawn in cassava paste before the indigo, every second line dotted. */
export const adire: Weave = (loom, { thread }) =>
  [1, 2, 3, 4]
    .map((ring) => {
      const arches = [
        ...loom.repeats(160, 80),
        ...loom.repeats(160, 80).map(([u, v]): Point => [u + 80, v + 40]),
      ]
      const paths = arches.map(([u, v]) =>
        ring % 2 ? arch(loom, u, v, ring * 11) : dottedArch(loom, u, v, ring * 11),
      )
      return loom.stroke(
        paths.join(''),
        thread,
        3.4 - ring * 0.35,
        Math.round((0.85 - ring * 0.06) * 100) / 100,
      )
    })
    .join('')

const upper = (u: number, v: number, radius: number, count: number) =>
  Array.from({ length: count + 1 }, (_, index): Point => {
    const angle = Math.PI * (1 + index / count)
    return [u + Math.cos(angle) * radius, v + Math.sin(angle) * radius]
  })

const arch = (loom: Loom, u: number, v: number, radius: number) =>
  loom.run(upper(u, v, radius, 8 + radius / 4))

function dottedArch(loom: Loom, u: number, v: number, radius: number) {
  const points = upper(u, v, radius, Math.round(radius / 1.9))
  return points
    .slice(1)
    .map((point, index) => (index % 2 ? '' : loom.run([points[index] ?? point, point])))
    .join('')
}

/** Guipure lace: flowers of thread held by a net that lets the cloth below through. */
export const lace: Weave = (loom, { thread, accent }) => {
  const net = loom.stroke(loom.twill(17) + loom.zigzag(34, 17), thread, 1, 0.55)
  const flowers = loom
    .repeats(88, 88)
    .flatMap(([u, v]) => [flower(loom, u, v, 26, 6), flower(loom, u + 44, v + 44, 17, 5)])
  const hearts = loom.repeats(88, 88).flatMap(([u, v]) => [loom.ring(u, v, 7), loom.ring(u + 44, v + 44, 5)])
  return (
    net +
    loom.fill(flowers.join(''), thread, 0.92) +
    loom.stroke(flowers.join(''), accent, 1.3, 0.8) +
    loom.fill(hearts.join(''), accent, 0.85)
  )
}

const flower = (loom: Loom, u: number, v: number, radius: number, petals: number) =>
  around(petals)
    .map(([cos, sin]) => {
      const petal = around(10).map(([along, aside]): Point => {
        const [x, y] = [radius * 0.62 + along * radius * 0.42, aside * radius * 0.3]
        return [u + x * cos - y * sin, v + x * sin + y * cos]
      })
      return loom.shape(petal)
    })
    .join('')
