import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { AppError } from '../errors.ts'
import { type ImageHeader, openImage, readHeader, refuseImage } from './image-header.ts'
import { Turns } from './turns.ts'

/** Two pictures at once: each may take some hundred megabytes while it is open. */
const turns = new Turns({ atOnce: 2, longestQueue: 50 })

/** Says what a picture is, after every pixel of its first frame was decoded once. */
export function inspectImage(bytes: Uint8Array): Promise<ImageHeader> {
  return turns.take(async () => {
    const header = await readHeader(bytes)
    await openImage(bytes).resize(8, 8, { fit: 'fill' }).raw().toBuffer().catch(refuseImage)
    return header
  })
}

export type VariantSpecs = {
  /** In pixels; what is wider than the picture becomes as wide as the picture. */
  widths: number[]
}

export type ImageVariant = {
  format: 'avif' | 'webp'
  contentType: string
  width: number
  height: number
  bytes: Buffer
  sha256: string
}

export type ImageSet = {
  source: ImageHeader
  variants: ImageVariant[]
  /** `#rrggbb`, to fill the place before anything has loaded. */
  dominantColour: string
  /** A picture of at most 16 pixels as a data address, to be shown blurred. */
  placeholder: string
}

/**
 * Draws a picture anew in the sizes and formats that browsers take. Nothing of the file itself
 * survives: no place, no camera, no profile, no text and no second file hidden behind the first.
 */
export function makeVariants(bytes: Uint8Array, { widths }: VariantSpecs): Promise<ImageSet> {
  return turns.take(async () => {
    const source = await readHeader(bytes)
    const sizes = sizesFor(widths, source.width)
    const master = await decode(bytes, Math.max(...sizes)).catch(refuseImage)
    const variants: ImageVariant[] = []
    for (const width of sizes) {
      for (const format of ['avif', 'webp'] as const) variants.push(await encode(master, width, format))
    }
    return { source, variants, ...(await impression(master)) }
  })
}

function sizesFor(widths: number[], widest: number): number[] {
  if (widths.length === 0 || widths.some((width) => !Number.isInteger(width) || width < 1)) {
    throw new AppError('INVALID', 'Variants need widths in whole pixels.')
  }
  return [...new Set(widths.map((width) => Math.min(width, widest)))].sort((a, b) => a - b)
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** Decoded once, upright and in sRGB, at the largest size that is asked for. */
async function decode(bytes: Uint8Array, width: number): Promise<Pixels> {
  const { data, info } = await openImage(bytes)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

const draw = ({ data, raw }: Pixels): Sharp => sharp(data, { raw })

async function encode(master: Pixels, width: number, format: 'avif' | 'webp'): Promise<ImageVariant> {
  const resized = draw(master).resize({ width, withoutEnlargement: true })
  const encoded = format === 'avif' ? resized.avif({ quality: 55, effort: 3 }) : resized.webp({ quality: 78 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  const sha256 = createHash('sha256').update(data).digest('hex')
  return {
    format,
    contentType: `image/${format}`,
    width: info.width,
    height: info.height,
    bytes: data,
    sha256,
  }
}

async function impression(master: Pixels): Promise<Pick<ImageSet, 'dominantColour' | 'placeholder'>> {
  const small = await draw(master)
    .resize(64, 64, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer()
  const { dominant } = await sharp(small).stats()
  const tiny = await draw(master)
    .resize(16, 16, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 40 })
    .toBuffer()
  const colour = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'))
  return {
    dominantColour: `#${colour.join('')}`,
    placeholder: `data:image/webp;base64,${tiny.toString('base64')}`,
  }
}
