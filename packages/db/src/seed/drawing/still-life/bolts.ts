import type { Cloth } from '../cloth.ts'
import { cut } from '../cloth.ts'
import { randomFrom } from '../random.ts'
import { castShadow } from '../shading.ts'
import type { Sheet } from '../sheet.ts'

/** Rolls of cloth standing in the shop, their ends showing. */
export function bolts(sheet: Sheet, cloths: readonly Cloth[], { seed = 12 } = {}) {
  const random = randomFrom(seed)
  const width = 1000 / cloths.length
  return cloths
    .map((cloth, index) =>
      bolt(sheet, cloth, {
        left: Math.round(index * width),
        width,
        top: 60 + Math.round(random() * 170),
        seed: index + 3,
      }),
    )
    .join('')
}

interface Place {
  left: number
  width: number
  top: number
  seed: number
}

function bolt(sheet: Sheet, cloth: Cloth, { left, width, top, seed }: Place) {
  const right = Math.round(left + width)
  const outline = `M${left + 6} ${top + 20}C${left + 6} ${top} ${right - 6} ${top} ${right - 6} ${top + 20}L${right - 4} 1300L${left + 4} 1300Z`
  const handling = { seed, across: 0.008, along: 0.001, light: 0.5, tone: 'tube' } as const
  return (
    castShadow(outline, [14, 6], 0.5) +
    cut(sheet, outline, cloth, handling) +
    rolledEnd(cloth, Math.round(left + width / 2), top + 14, Math.round(width / 2 - 8))
  )
}

function rolledEnd({ dyes }: Cloth, x: number, y: number, radius: number) {
  const ring = (share: number, paint: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${Math.round(radius * share)}" ry="${Math.round(16 * share)}" ${paint}/>`
  const layers = [0.9, 0.78, 0.67, 0.56, 0.46, 0.36].map((share) =>
    ring(share, 'fill="none" stroke="#000" stroke-opacity=".28" stroke-width="1.6"'),
  )
  return [
    ring(1, `fill="${dyes.ground}"`),
    ring(1, 'fill="#fff" fill-opacity=".12"'),
    ...layers,
    `<ellipse cx="${x}" cy="${y}" rx="13" ry="4" fill="#241a12"/>`,
  ].join('')
}
