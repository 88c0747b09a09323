import type { Outline } from './outline.ts'
import type { Sheet } from './sheet.ts'

/** Where shade lies across a whole piece: stops from 0 to 1 and how dark each is. */
const tones = {
  none: [],
  body: [
    [0, 0.36],
    [0.14, 0.04],
    [0.34, 0],
    [0.66, 0.2],
    [1, 0.58],
  ],
  tube: [
    [0, 0.3],
    [0.28, 0],
    [0.62, 0.21],
    [1, 0.64],
  ],
  flat: [
    [0, 0],
    [1, 0.35],
  ],
  leftLapel: [
    [0, 0.17],
    [0.55, 0],
    [1, 0.46],
  ],
  rightLapel: [
    [0, 0.06],
    [0.35, 0],
    [1, 0.47],
  ],
  roll: [
    [0, 0.46],
    [0.3, 0],
    [0.7, 0.3],
    [1, 0.76],
  ],
} as const satisfies Record<string, readonly (readonly [stop: number, dark: number])[]>

export type Tone = keyof typeof tones

const directions: Partial<Record<Tone, string>> = { flat: 'x2="1" y2="1"', roll: 'x2="0" y2="1"' }

export function toneOver(sheet: Sheet, outline: Outline, tone: Tone) {
  if (tone === 'none') return ''
  const gradient = sheet.share(`tone-${tone}`, (id) => {
    const stops = tones[tone].map(
      ([at, dark]) => `<stop offset="${at}" stop-color="#150d08" stop-opacity="${dark}"/>`,
    )
    return `<linearGradient id="${id}" ${directions[tone] ?? 'x2="1" y2="0"'}>${stops.join('')}</linearGradient>`
  })
  return `<path d="${outline}" fill="url(#${gradient})"/>`
}
