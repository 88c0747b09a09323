import sharp, { type Sharp } from 'sharp'
import { AppError } from '../errors.ts'
import { type ImageType, imageTypeOf } from './image-type.ts'

const imageLimits = {
  bytes: 25 * 1024 * 1024,
  pixels: 50_000_000,
  /** The longest side that WebP and AVIF can hold. */
  side: 16_383,
  frames: 300,
  seconds: 30,
}

export type ImageHeader = {
  type: ImageType
  contentType: string
  /** As people see it: the camera's orientation is applied. */
  width: number
  height: number
  hasAlpha: boolean
  frames: number
}

/** Opens the first frame only, and gives up on anything too large, too slow or not quite right. */
export function openImage(bytes: Uint8Array): Sharp {
  return sharp(bytes, {
    pages: 1,
    failOn: 'warning',
    limitInputPixels: imageLimits.pixels,
    limitInputChannels: 5,
  }).timeout({ seconds: imageLimits.seconds })
}

/** Decides from the header alone, before a single pixel is decoded. */
export async function readHeader(bytes: Uint8Array): Promise<ImageHeader> {
  if (bytes.byteLength > imageLimits.bytes) {
    throw new AppError('INVALID', 'This picture is larger than 25 MB. Please save a smaller copy.')
  }
  const type = imageTypeOf(bytes)
  const found = await openImage(bytes).metadata().catch(refuseImage)
  const decoder = found.format === 'heif' && found.compression === 'av1' ? 'avif' : found.format
  if (decoder !== type) throw new AppError('INVALID', damaged)
  const { width, height } = found.autoOrient
  const frames = found.pages ?? 1
  refuseTooLarge(width, height, frames)
  return { type, contentType: `image/${type}`, width, height, hasAlpha: found.hasAlpha, frames }
}

function refuseTooLarge(width: number, height: number, frames: number): void {
  if (width * height > imageLimits.pixels) throw new AppError('INVALID', tooManyPixels)
  if (Math.max(width, height) > imageLimits.side) {
    throw new AppError(
      'INVALID',
      `This picture is longer than ${imageLimits.side} pixels on one side. Please crop it.`,
    )
  }
  if (frames > imageLimits.frames) {
    throw new AppError(
      'INVALID',
      `This animation has more than ${imageLimits.frames} frames. Please use a still picture.`,
    )
  }
}

const damaged = 'This picture is damaged. Please open it, save it again and upload the new copy.'
const tooManyPixels = 'This picture has more than 50 megapixels. Please save a smaller copy.'

/** Whatever the decoder complains about, the user can only save the picture again. */
export function refuseImage(error: unknown): never {
  if (error instanceof AppError) throw error
  const text = error instanceof Error ? error.message : ''
  if (/pixel limit|dimensions? exceed|too large/i.test(text))
    throw new AppError('INVALID', tooManyPixels, { cause: error })
  if (/timeout/i.test(text)) {
    throw new AppError('INVALID', 'This picture takes too long to read. Please save a smaller copy.', {
      cause: error,
    })
  }
  throw new AppError('INVALID', damaged, { cause: error })
}
