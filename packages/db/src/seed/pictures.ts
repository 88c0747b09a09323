import sharp from 'sharp'
import type { ClothName } from './drawing/cloths.ts'
import { cloths } from './drawing/cloths.ts'
import { bench } from './drawing/collection/bench.ts'
import { coats } from './drawing/collection/coats.ts'
import type { DemoPicture } from './drawing/collection/demo-picture.ts'
import { garments } from './drawing/collection/garments.ts'
import { swatch } from './drawing/swatch.ts'

export type { DemoPicture } from './drawing/collection/demo-picture.ts'
export { pieceFor } from './drawing/collection/piece.ts'
export { workspaceMark } from './drawing/mark.ts'
export { type ClothName, cloths }

/** Every picture of the demo world, by name. */
export const pictures = { ...coats, ...garments, ...bench } satisfies Record<string, DemoPicture>
export type PictureName = keyof typeof pictures

/** A swatch of one of the demo world's cloths. */
export const swatchOf = (name: ClothName): DemoPicture => ({
  alt: `${cloths[name].name}, close by`,
  svg: () => swatch(cloths[name]),
})

interface Rendering {
  /** In pixels; the height follows from the drawing. */
  width: number
  format: 'webp' | 'avif' | 'jpeg'
}

/** Rasterises a drawing at the size asked for, so that no pixel is scaled twice. */
export async function renderPicture(svg: string, { width, format }: Rendering) {
  const drawnWidth = Number(/<svg [^>]*? width="([\d.]+)"/.exec(svg)?.[1])
  const drawing = sharp(Buffer.from(svg), { density: (72 * width) / drawnWidth })
    .resize({ width })
    .flatten()
  const { data, info } = await drawing
    .toFormat(format, qualities[format])
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const qualities = {
  webp: { quality: 82 },
  avif: { quality: 58, effort: 3 },
  jpeg: { quality: 84, mozjpeg: true },
}
