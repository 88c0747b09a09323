import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { randomFrom } from '../random.ts'
import { castShadow, dark, glowing } from '../shading.ts'
import type { Sheet } from '../sheet.ts'

/** Folded cloths on a table, seen from the side; the first of the list lies at the bottom. */
export function stack(sheet: Sheet, cloths: readonly Cloth[], { table = 1090, seed = 4 } = {}) {
  const random = randomFrom(seed)
  let top = table
  const pieces = cloths.map((cloth, index) => {
    const [height, left, right] = [70 + random() * 46, 150 + random() * 40, 850 - random() * 46].map(
      Math.round,
    )
    top -= height ?? 0
    return foldedPiece(sheet, cloth, {
      top,
      height: height ?? 0,
      left: left ?? 0,
      right: right ?? 0,
      seed: seed + index,
    })
  })
  const ground = `M130 ${table + 2}C130 ${table + 26} 880 ${table + 26} 880 ${table + 2}C880 ${table - 10} 130 ${table - 10} 130 ${table + 2}Z`
  return glowing(ground, '#0b0806', 0.36, 26) + pieces.join('')
}

interface Piece {
  top: number
  height: number
  left: number
  right: number
  seed: number
}

function foldedPiece(sheet: Sheet, cloth: Cloth, { top, height, left, right, seed }: Piece) {
  const [middle, bottom] = [top + height / 2, top + height]
  const outline = `M${left} ${middle}C${left} ${top + 6} ${left + 14} ${top + 2} ${left + 50} ${top + 2}L${right - 16} ${top}C${right} ${top} ${right} ${bottom} ${right - 16} ${bottom}L${left + 50} ${bottom - 2}C${left + 14} ${bottom - 2} ${left} ${bottom - 6} ${left} ${middle}Z`
  const edge = `M${left + 40} ${middle}C${left + 200} ${middle - height * 0.06} ${right - 240} ${middle + height * 0.06} ${right - 6} ${middle}`
  return [
    castShadow(outline, [4, 8], 0.4, 5),
    cut(sheet, outline, cloth, {
      seed,
      across: 0.003,
      along: 0.016,
      light: 0.6,
      depth: 40,
      bend: 16,
      tone: 'roll',
      edge: 0.4,
    }),
    `<path d="${edge}" fill="none" stroke="#0b0806" stroke-opacity=".55" stroke-width="3"/>`,
    dark(`M${left + 60} ${middle + height * 0.06}L${right - 10} ${middle + height * 0.06}`, 8, 0.3, 5),
  ].join('')
}
