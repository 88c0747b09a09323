import { AppError } from '../errors.ts'

export type ImageType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'

const starts: Record<Exclude<ImageType, 'webp' | 'avif'>, string[]> = {
  jpeg: ['\xff\xd8\xff'],
  png: ['\x89PNG\r\n\x1a\n'],
  gif: ['GIF87a', 'GIF89a'],
}

const accepted = 'Please use a JPEG, PNG, WebP, AVIF or GIF.'

/** The first bytes decide. A name or a header of the upload says what somebody wishes, not what it is. */
export function imageTypeOf(bytes: Uint8Array): ImageType {
  if (bytes.byteLength === 0) throw new AppError('INVALID', 'This file is empty.')
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  for (const type of ['jpeg', 'png', 'gif'] as const) {
    if (starts[type].some((mark) => start.startsWith(mark))) return type
  }
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp'
  const brands = isoBrands(start)
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  throw new AppError('INVALID', refusal(start, brands))
}

/** The brands of an ISO media file: the major one, then the ones it also claims to be. */
function isoBrands(start: string): string[] {
  if (!start.startsWith('ftyp', 4)) return []
  const size = Buffer.from(start.slice(0, 4), 'latin1').readUInt32BE()
  const brands = [start.slice(8, 12)]
  for (let at = 16; at + 4 <= Math.min(size, start.length); at += 4) brands.push(start.slice(at, at + 4))
  return brands
}

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

function refusal(start: string, brands: string[]): string {
  if (brands.some((brand) => heicBrands.has(brand))) {
    return 'This photo is in the HEIC format of some phones, which browsers cannot show. Please save it as JPEG.'
  }
  if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(start)) {
    return `SVG drawings and web pages can carry programs, so they are not accepted here. ${accepted}`
  }
  return `This is not a picture that we can use. ${accepted}`
}
