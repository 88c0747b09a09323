import { describe, expect, test } from 'vitest'
import { inspectImage, makeVariants } from './images.ts'
import {
  bomb,
  gifHeader,
  gifWithComment,
  half,
  isoFile,
  joined,
  longAnimation,
  noise,
  plain,
  pngSignature,
  pngWithText,
} from './testing/image-files.ts'

const hostile: [string, () => Buffer | Promise<Buffer>, RegExp][] = [
  ['nothing at all', () => Buffer.alloc(0), /empty/],
  ['zero bytes', () => Buffer.alloc(4_096), /not a picture/],
  [
    'an SVG renamed to .png',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    /SVG/,
  ],
  ['an SVG behind a mark and spaces', () => Buffer.from('\ufeff \n<?xml version="1.0"?><svg/>'), /SVG/],
  ['an SVG in UTF-16', () => Buffer.from('\ufeff<svg/>', 'utf16le'), /SVG/],
  ['a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /web pages/],
  [
    'an SVG behind the first bytes of a PNG',
    () => joined(pngSignature, '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /damaged/,
  ],
  [
    'a script that begins like a GIF',
    () => Buffer.from('GIF89a/*\0\0*/=1;alert(document.domain)//;'),
    /damaged/,
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n'), /not a picture/],
  ['a TIFF', () => plain(9, 9).tiff().toBuffer(), /not a picture/],
  ['a program', () => Buffer.from('MZ\x90\0\x03'), /not a picture/],
  ['a HEIC photo', () => isoFile('heic', 'mif1', 'heic'), /HEIC/],
  ['a HEIC photo with a general name', () => isoFile('mif1', 'mif1', 'heic', 'miaf'), /HEIC/],
  ['a film', () => isoFile('isom', 'isom', 'mp41'), /not a picture/],
  ['a HEIC that calls itself AVIF', () => isoFile('avif', 'avif', 'mif1'), /damaged/],
  ['half a JPEG', async () => half(await noise().jpeg().toBuffer()), /damaged/],
  ['half a PNG', async () => half(await noise().png().toBuffer()), /damaged/],
  ['half a WebP', async () => half(await noise().webp().toBuffer()), /damaged/],
  ['half an AVIF', async () => half(await noise().avif().toBuffer()), /damaged/],
  ['the first bytes of a JPEG only', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /damaged/],
  ['a bomb of 20000 x 20000 pixels', () => bomb(20_000, 20_000), /50 megapixels/],
  ['a bomb of 65535 x 65535 in a GIF', () => gifHeader(65_535, 65_535), /50 megapixels|damaged/],
  ['a picture of no height', () => bomb(100, 0), /damaged/],
  ['a ribbon of 2 x 20000 pixels', () => bomb(20_000, 2), /16383 pixels/],
  [
    'a file of 26 MB',
    async () => joined(await plain(9, 9).jpeg().toBuffer(), Buffer.alloc(26 * 1024 * 1024)),
    /25 MB/,
  ],
  ['an animation of 301 frames', () => longAnimation(301), /300 frames/],
]

describe('a hostile file', () => {
  test.each(hostile)('is refused with a sentence: %s', async (_what, make, sentence) => {
    const bytes = await make()
    const refusal = { code: 'INVALID', message: expect.stringMatching(sentence) }
    await expect(inspectImage(bytes)).rejects.toMatchObject(refusal)
    await expect(makeVariants(bytes, { widths: [100] })).rejects.toMatchObject(refusal)
  })

  test('is refused by its header, before it can cost time', async () => {
    const bytes = bomb(20_000, 20_000)
    expect(bytes.byteLength).toBeLessThan(200_000)
    const began = performance.now()
    await expect(inspectImage(bytes)).rejects.toThrow(/50 megapixels/)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  test('that hides text or an archive in a true picture loses it in every variant', async () => {
    const secret = '<script>alert("hidden")</script>'
    const hosts = [
      joined(await plain(40, 40).jpeg().toBuffer(), 'PK\x03\x04', secret),
      joined(await plain(40, 40).png().toBuffer(), secret),
      pngWithText(await plain(40, 40).png().toBuffer(), secret),
      gifWithComment(await plain(40, 40).gif().toBuffer(), secret),
      await plain(40, 40)
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${'hidden'}</x:xmpmeta>`)
        .jpeg()
        .toBuffer(),
    ]
    for (const bytes of hosts) {
      expect(bytes.includes('hidden')).toBe(true)
      const { variants } = await makeVariants(bytes, { widths: [20, 40] })
      expect(variants).toHaveLength(4)
      for (const variant of variants) expect(variant.bytes.includes('hidden')).toBe(false)
    }
  })
})
