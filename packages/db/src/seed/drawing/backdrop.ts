import { createFolds } from './folds.ts'
import { lightImage } from './light-map.ts'
import type { Box } from './outline.ts'
import { glowing, haze } from './shading.ts'
import type { Sheet } from './sheet.ts'
import { createSheet } from './sheet.ts'

/** The painted walls that things are photographed against: lit corner, far corner. */
const walls = {
  plaster: ['#e0d8cb', '#b9ad9c'],
  bone: ['#efe9dd', '#cdc3b3'],
  clay: ['#cfa78d', '#9d735a'],
  sage: ['#bcbdab', '#8b8d7b'],
  dusk: ['#a6afb7', '#6e7883'],
  umber: ['#776352', '#3d3028'],
  night: ['#3b3d45', '#1c1d22'],
  rose: ['#dcbaac', '#b08779'],
  straw: ['#dfcea6', '#b39f74'],
} as const

export type Wall = keyof typeof walls

export interface Setting {
  wall: Wall
  /** The size of the set; the subject is drawn in these units. */
  width?: number
  height?: number
  /** The part of the set in the picture; all of it unless told otherwise. */
  frame?: Box
  /** Strength of the window's light on the wall; 0 in a closed room. */
  window?: number
  /** Where the wall meets the floor, if it does. */
  floor?: number
}

/** A whole picture: the wall, the light of a window on it, the subject, and the fall-off of the light over all. */
export function picture(setting: Setting, draw: (sheet: Sheet) => string) {
  const { wall, width = 1000, height = 1250, window = 0.5, floor } = setting
  const frame = setting.frame ?? { x: 0, y: 0, width, height }
  const sheet = createSheet()
  const drawing = [
    wallFace(sheet, frame, wall),
    floor === undefined ? '' : floorLine(frame, floor, walls[wall][1]),
    window > 0 ? windowLight(width, height, window) : '',
    draw(sheet),
    fallOff(sheet, frame),
  ].join('')
  const size = `viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${sheet.definitions()}</defs>${drawing}</svg>`
}

const filling = ({ x, y, width, height }: Box, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill}/>`

function wallFace(sheet: Sheet, frame: Box, wall: Wall) {
  const [near, far] = walls[wall]
  const paint = sheet.share(
    'wall',
    (id) =>
      `<linearGradient id="${id}" x2="1" y2="1"><stop offset="0" stop-color="${near}"/><stop offset="1" stop-color="${far}"/></linearGradient>`,
  )
  const trowel = createFolds({ seed: 8, across: 0.008, along: 0.003, angle: 32 })
  const plaster = lightImage(frame, (x, y) => 0.5 + (trowel(x, y) - 0.5) * 0.06, 12)
  return filling(frame, `fill="url(#${paint})"`) + plaster
}

function floorLine(frame: Box, y: number, colour: string) {
  const below = { ...frame, y, height: frame.y + frame.height - y }
  const edge = `M${frame.x - 80} ${y}L${frame.x + frame.width + 80} ${y}`
  return (
    filling(below, `fill="${colour}" fill-opacity=".55"`) +
    haze(edge, { colour: '#000', width: 24, opacity: 0.2, blur: 14 })
  )
}

/** Four panes of afternoon light, leaning with the sun. */
function windowLight(width: number, height: number, strength: number) {
  const pane = (left: number, top: number, tall: number) => {
    const [x0, x1, y0, y1] = [width * left, width * (left + 0.24), height * top, height * (top + tall)]
    const outline = `M${x0} ${y0}L${x1} ${y0}L${x1} ${y1}L${x0} ${y1}Z`
    return glowing(outline, '#fffaf0', strength * 0.36, 24)
  }
  const panes = [
    pane(0.02, -0.1, 0.46),
    pane(0.29, -0.1, 0.46),
    pane(0.02, 0.385, 0.3),
    pane(0.29, 0.385, 0.3),
  ]
  return `<g transform="skewX(-16) translate(${width * 0.22} 0)">${panes.join('')}</g>`
}

function fallOff(sheet: Sheet, frame: Box) {
  const glow = sheet.share(
    'fall-off',
    (id) =>
      `<radialGradient id="${id}" cx=".22" cy=".14" r=".98"><stop offset="0" stop-color="#fff7e8" stop-opacity=".2"/><stop offset=".55" stop-color="#fff7e8" stop-opacity="0"/><stop offset=".551" stop-color="#150e09" stop-opacity="0"/><stop offset="1" stop-color="#150e09" stop-opacity=".26"/></radialGradient>`,
  )
  return filling(frame, `fill="url(#${glow})"`)
}
