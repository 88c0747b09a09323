/** Round steps from zero that cover `max`, three to six of them. */
export function scaleTicks(max: number): number[] {
  if (max <= 0) return [0, 1]
  const rough = max / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = size * ([1, 2, 2.5, 5, 10].find((factor) => factor * size >= rough) ?? 10)
  const ticks: number[] = []
  for (let index = 0; ticks.length === 0 || (ticks.at(-1) ?? 0) < max; index++) {
    ticks.push(Number((index * step).toPrecision(12)))
  }
  return ticks
}

export type ChartBox = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

/** Drawn at this size and scaled to the column. */
export const chartBox: ChartBox = { width: 440, height: 196, left: 38, right: 440, top: 20, bottom: 170 }

export function scaleY(value: number, top: number, box: ChartBox = chartBox): number {
  return round(box.bottom - (value / top) * (box.bottom - box.top))
}

/** The start of each of `count` bars that share the width evenly. */
export function barSlots(
  count: number,
  box: ChartBox = chartBox,
): { x: number; width: number; middle: number }[] {
  const slot = (box.right - box.left) / count
  const width = Math.min(52, slot * 0.58)
  return Array.from({ length: count }, (_, index) => {
    const middle = box.left + slot * (index + 0.5)
    return { x: round(middle - width / 2), width: round(width), middle: round(middle) }
  })
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
