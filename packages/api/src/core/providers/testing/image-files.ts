import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

export type Colour = { r: number; g: number; b: number }

export const red: Colour = { r: 200, g: 30, b: 30 }
export const blue: Colour = { r: 30, g: 30, b: 200 }

export function plain(width: number, height: number, background: Colour = red) {
  return sharp({ create: { width, height, channels: 3, background } })
}

export function noise(width = 200, height = 200) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: red,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
}

export async function animation(colours: Colour[]): Promise<Buffer> {
  const frames = await Promise.all(colours.map((colour) => plain(32, 32, colour).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
}

/** The frames of a small animation, repeated without encoding each. */
export async function longAnimation(frames: number): Promise<Buffer> {
  const bytes = await animation([red, blue])
  const first = bytes.indexOf(Buffer.from([0x21, 0xf9]))
  const second = bytes.indexOf(Buffer.from([0x21, 0xf9]), first + 2)
  const frame = bytes.subarray(second, bytes.length - 1)
  return joined(
    bytes.subarray(0, second),
    ...Array.from({ length: frames - 1 }, () => frame),
    Buffer.from([0x3b]),
  )
}

export const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

function pngChunk(name: string, content: Buffer): Buffer {
  const body = joined(Buffer.from(name, 'latin1'), content)
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return joined(frame.subarray(0, 4), body, frame.subarray(4))
}

/** A black picture of one bit a pixel: some kilobytes that decode to hundreds of megabytes. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  return joined(
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  )
}

export function pngWithText(png: Buffer, text: string): Buffer {
  const afterHeader = pngSignature.length + 25
  return joined(
    png.subarray(0, afterHeader),
    pngChunk('tEXt', joined('Comment\0', text)),
    png.subarray(afterHeader),
  )
}

export function gifWithComment(gif: Buffer, text: string): Buffer {
  const comment = joined(Buffer.from([0x21, 0xfe, text.length]), text, Buffer.from([0]))
  return joined(gif.subarray(0, gif.length - 1), comment, Buffer.from([0x3b]))
}

export function gifHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  const frame = joined(Buffer.from([0x2c, 0, 0, 0, 0]), size, Buffer.from([0, 2, 2, 0x4c, 1, 0, 0x3b]))
  return joined('GIF89a', size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]), frame)
}

export function isoFile(major: string, ...compatible: string[]): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(16 + compatible.length * 4)
  return joined(size, 'ftyp', major, Buffer.alloc(4), ...compatible, Buffer.alloc(64))
}

export const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)

export const joined = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))

/** How far the colour of one pixel is from the expected one, in the part that differs most. */
export async function distance(bytes: Buffer, left: number, top: number, expected: Colour): Promise<number> {
  const spot = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().toColourspace('srgb')
  const [r = 0, g = r, b = r] = await spot.raw().toBuffer()
  return Math.max(Math.abs(r - expected.r), Math.abs(g - expected.g), Math.abs(b - expected.b))
}
