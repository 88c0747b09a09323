import { randomFrom } from './random.ts'

/** How cloth falls: folds per unit across and along the drop, and the angle of the drop in degrees. */
interface Fall {
  seed: number
  across: number
  along: number
  angle: number
}

/** The height of the cloth above the table at a point, about 0 to 1. */
export type Relief = (x: number, y: number) => number

/** Two octaves of gradient noise, stretched along the fall: long soft folds with smaller ones on them. */
export function createFolds({ seed, across, along, angle }: Fall): Relief {
  const noise = createNoise(seed)
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return (x, y) => {
    const u = (x * cos + y * sin) * across
    const v = (y * cos - x * sin) * along
    return 0.5 + noise(u, v) / 2 + noise(u * 2, v * 2) / 4
  }
}

function createNoise(seed: number) {
  const random = randomFrom(seed)
  const slopes = Array.from({ length: 256 }, () => random() * Math.PI * 2)
  const slopeAt = (column: number, row: number) => slopes[(column * 59 + row * 113) & 255] ?? 0
  const pull = (column: number, row: number, u: number, v: number) => {
    const slope = slopeAt(column, row)
    return Math.cos(slope) * (u - column) + Math.sin(slope) * (v - row)
  }
  return (u: number, v: number) => {
    const [column, row] = [Math.floor(u), Math.floor(v)]
    const [right, down] = [ease(u - column), ease(v - row)]
    const top = mix(pull(column, row, u, v), pull(column + 1, row, u, v), right)
    const bottom = mix(pull(column, row + 1, u, v), pull(column + 1, row + 1, u, v), right)
    return mix(top, bottom, down)
  }
}

const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)
const mix = (from: number, to: number, share: number) => from + (to - from) * share
