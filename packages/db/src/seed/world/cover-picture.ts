import { createHash } from 'node:crypto'
import sharp, { type OutputInfo } from 'sharp'

const coverWidths = [480, 960, 1440] as const

const formats = ['avif', 'webp'] as const

export type CoverVariant = {
  format: (typeof formats)[number]
  width: number
  height: number
  sha256: string
  bytes: Buffer
}

export type CoverPicture = { variants: CoverVariant[]; placeholder: string; dominantColor: string }

type Pixels = { data: Buffer; info: OutputInfo }

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The drawing's own filters cost the most, so it is rasterised once, at the largest size. */
async function rasterise(svg: string): Promise<Pixels> {
  const largest = Math.max(...coverWidths)
  const drawnWidth = Number(/<svg [^>]*? width="([\d.]+)"/.exec(svg)?.[1])
  return sharp(Buffer.from(svg), { density: (72 * largest) / drawnWidth })
    .resize({ width: largest })
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true })
}

const open = ({ data, info: { width, height, channels } }: Pixels) =>
  sharp(data, { raw: { width, height, channels } })

// The first start waits for these; more effort would save a tenth of the bytes for thrice the time.
const settings = { avif: { quality: 55, effort: 0 }, webp: { quality: 80, effort: 2 } }

async function encode(pixels: Pixels, format: CoverVariant['format'], width: number): Promise<CoverVariant> {
  const { data, info } = await open(pixels)
    .resize({ width })
    .toFormat(format, settings[format])
    .toBuffer({ resolveWithObject: true })
  return { format, width: info.width, height: info.height, sha256: sha256(data), bytes: data }
}

/** Every size and format that pages ask for, and what is shown until they arrive. */
export async function drawCover(svg: string): Promise<CoverPicture> {
  const pixels = await rasterise(svg)
  const variants: CoverVariant[] = []
  for (const width of coverWidths) {
    for (const format of formats) variants.push(await encode(pixels, format, width))
  }
  const small = await open(pixels).resize(16).webp({ quality: 40 }).toBuffer()
  const { dominant } = await sharp(small).stats()
  const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'))
  return {
    variants,
    placeholder: `data:image/webp;base64,${small.toString('base64')}`,
    dominantColor: `#${hex.join('')}`,
  }
}
