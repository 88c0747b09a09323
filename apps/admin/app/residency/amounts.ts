import { wholeNumber } from '#app/shell/whole-number.ts'

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** 212 GB, 1.9 TB: three figures at most. */
export function bytesOf(bytes: number): { value: string; unit: string } {
  let rest = bytes
  let step = 0
  while (rest >= 1000 && step < units.length - 1) {
    rest /= 1000
    step++
  }
  const value = rest < 10 && step > 0 ? rest.toFixed(1) : wholeNumber(Math.round(rest))
  return { value, unit: units[step] ?? '' }
}

/** 0.8 s, 12 s, 3 min: how far a copy is behind. */
export function delayOf(milliseconds: number): string {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`
  if (milliseconds < 120_000) return `${Math.round(milliseconds / 1000)} s`
  return `${wholeNumber(Math.round(milliseconds / 60_000))} min`
}
