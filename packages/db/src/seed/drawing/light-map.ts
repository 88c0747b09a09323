import { crc32, deflateSync } from 'node:zlib'
import type { Box } from './outline.ts'

/** Brightness at a point: 0.5 leaves the cloth as it is, 0 is black, 1 is white. */
export type Light = (x: number, y: number) => number

/** Light as a small picture laid over the drawing: black and white of varying transparency, scaled up
 *  smoothly. Over any colour it gives exactly what a hard-light blend of the same brightness would. */
export function lightImage(box: Box, light: Light, cell: number) {
  const columns = Math.ceil(box.width / cell) + 1
  const rows = Math.ceil(box.height / cell) + 1
  const pixels = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const brightness = light(box.x + (column + 0.5) * cell, box.y + (row + 0.5) * cell)
      pixels[row * columns + column] = Math.round(Math.min(1, Math.max(0, brightness)) * 255)
    }
  }
  const data = encodePng(columns, rows, pixels).toString('base64')
  const place = `x="${box.x}" y="${box.y}" width="${columns * cell}" height="${rows * cell}"`
  return `<image ${place} preserveAspectRatio="none" href="data:image/png;base64,${data}"/>`
}

/** Palette entry i: black that thins out up to 127, then white that thickens up to 255. */
const palette = Buffer.from(
  Array.from({ length: 256 }, (_, i) => (i < 128 ? [10, 7, 5] : [255, 249, 238])).flat(),
)
const opacities = Buffer.from(Array.from({ length: 256 }, (_, i) => Math.round(Math.abs(i - 127.5) * 2)))

function encodePng(width: number, height: number, pixels: Uint8Array) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // 8 bits a pixel, by palette
  const lines = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) {
    lines.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('tRNS', opacities),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
