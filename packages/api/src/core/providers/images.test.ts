import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { inspectImage, makeVariants } from './images.ts'
import { animation, blue, type Colour, distance, noise, plain, red } from './testing/image-files.ts'

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'may be a %s, known by its bytes',
    async (type) => {
      const bytes = await plain(60, 40).toFormat(type).toBuffer()
      await expect(inspectImage(bytes)).resolves.toMatchObject({
        type,
        contentType: `image/${type}`,
        width: 60,
        height: 40,
        frames: 1,
      })
    },
  )

  test('that moves counts its frames and gives its first one', async () => {
    const bytes = await animation([red, blue, red])
    await expect(inspectImage(bytes)).resolves.toMatchObject({
      type: 'gif',
      width: 32,
      height: 32,
      frames: 3,
    })
    const { variants } = await makeVariants(bytes, { widths: [32] })
    expect(await distance(webpOf(variants), 16, 16, red)).toBeLessThan(17)
    expect((await sharp(webpOf(variants)).metadata()).pages ?? 1).toBe(1)
  })

  test('in print colours or in grey comes out in screen colours', async () => {
    for (const space of ['cmyk', 'b-w'] as const) {
      const bytes = await plain(60, 40).toColourspace(space).jpeg().toBuffer()
      const { variants } = await makeVariants(bytes, { widths: [60] })
      expect(await sharp(webpOf(variants)).metadata()).toMatchObject({ space: 'srgb', width: 60, height: 40 })
    }
  })

  test('with 16 bits and transparency keeps its transparency', async () => {
    const bytes = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { ...red, alpha: 0.5 } },
    })
      .toColourspace('rgb16')
      .png()
      .toBuffer()
    const { variants, source } = await makeVariants(bytes, { widths: [20] })
    expect(source.hasAlpha).toBe(true)
    const [, , , alpha] = await rgba(webpOf(variants))
    expect(alpha).toBeGreaterThan(115)
    expect(alpha).toBeLessThan(140)
  })
})

describe('variants', () => {
  test('are upright and carry no place, camera or profile of a photo taken sideways', async () => {
    const bytes = await sidewaysPhoto()
    const before = await sharp(bytes).metadata()
    expect(before).toMatchObject({ orientation: 6, width: 80, height: 40, hasProfile: true })
    expect(before.exif?.includes('Spy Camera')).toBe(true)

    const { source, variants } = await makeVariants(bytes, { widths: [40] })
    expect(source).toMatchObject({ width: 40, height: 80 })
    for (const { bytes: drawn, width, height } of variants) {
      expect([width, height]).toEqual([40, 80])
      const after = await sharp(drawn).metadata()
      expect(after).toMatchObject({ width: 40, height: 80, hasProfile: false })
      for (const trace of [after.exif, after.icc, after.xmp, after.iptc, after.orientation])
        expect(trace).toBeUndefined()
      expect(drawn.includes('Spy Camera')).toBe(false)
      expect(drawn.includes('Exif')).toBe(false)
      expect(await distance(drawn, 20, 10, red)).toBeLessThan(17)
      expect(await distance(drawn, 20, 70, blue)).toBeLessThan(17)
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'look the same as the photo with orientation %d',
    async (orientation) => {
      const bytes = await corners().withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer()
      const expected = await sharp(await sharp(bytes).autoOrient().png().toBuffer())
        .raw()
        .toBuffer({ resolveWithObject: true })
      const { variants } = await makeVariants(bytes, { widths: [500] })
      const drawn = webpOf(variants)
      const { width, height } = expected.info
      expect(await sharp(drawn).metadata()).toMatchObject({ width, height })
      for (const [x, y] of [
        [3, 3],
        [width - 4, 3],
        [3, height - 4],
        [width - 4, height - 4],
      ] as const) {
        const at = (y * width + x) * expected.info.channels
        const [r = 0, g = 0, b = 0] = expected.data.subarray(at, at + 3)
        expect(await distance(drawn, x, y, { r, g, b })).toBeLessThan(17)
      }
    },
  )

  test('keep the look of a picture with a wide colour profile', async () => {
    const bytes = await plain(30, 30).withIccProfile('p3').png().toBuffer()
    const stored = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer()
    expect(Math.abs((stored[0] ?? 0) - red.r)).toBeGreaterThan(8)
    const { variants } = await makeVariants(bytes, { widths: [30] })
    expect(await distance(webpOf(variants), 15, 15, red)).toBeLessThan(17)
  })

  test('come in AVIF and WebP at every width, never wider than the picture', async () => {
    const bytes = await noise(300, 150).png().toBuffer()
    const { variants } = await makeVariants(bytes, { widths: [800, 200, 400] })
    expect(variants.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['avif', 200, 100],
      ['webp', 200, 100],
      ['avif', 300, 150],
      ['webp', 300, 150],
    ])
    for (const { bytes: drawn, format, contentType, width, sha256 } of variants) {
      const found = await sharp(drawn).metadata()
      expect(found).toMatchObject({ width, format: format === 'avif' ? 'heif' : 'webp' })
      expect(contentType).toBe(`image/${format}`)
      expect(sha256).toBe(createHash('sha256').update(drawn).digest('hex'))
    }
  })

  test('bring the main colour and a tiny picture to blur', async () => {
    const { dominantColour, placeholder } = await makeVariants(await sidewaysPhoto(), { widths: [40] })
    expect(dominantColour).toMatch(/^#[0-9a-f]{6}$/)
    expect(placeholder.length).toBeLessThan(600)
    const tiny = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64')
    expect(await sharp(tiny).metadata()).toMatchObject({ format: 'webp', width: 8, height: 16 })
  })

  test('bring the colour itself when there is only one', async () => {
    const { dominantColour } = await makeVariants(await plain(50, 50).png().toBuffer(), { widths: [50] })
    const shown = await sharp({ create: { width: 1, height: 1, channels: 3, background: dominantColour } })
      .png()
      .toBuffer()
    expect(await distance(shown, 0, 0, red)).toBeLessThan(17)
  })

  test.each([[[]], [[0]], [[-5]], [[10.5]]])('refuse the widths %j', async (widths) => {
    const bytes = await plain(9, 9).png().toBuffer()
    await expect(makeVariants(bytes, { widths })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

function corners() {
  const square = (colour: Colour, left: number, top: number) => ({
    input: { create: { width: 8, height: 8, channels: 3 as const, background: colour } },
    left,
    top,
  })
  return plain(60, 40, { r: 128, g: 128, b: 128 }).composite([
    square(red, 0, 0),
    square(blue, 52, 0),
    square({ r: 20, g: 180, b: 20 }, 0, 32),
    square({ r: 240, g: 240, b: 240 }, 52, 32),
  ])
}

/** Red on the left and blue on the right as stored; upright, red is above blue. */
async function sidewaysPhoto(): Promise<Buffer> {
  const right = {
    input: { create: { width: 40, height: 40, channels: 3 as const, background: blue } },
    left: 40,
    top: 0,
  }
  return plain(80, 40)
    .composite([right])
    .withExif({
      IFD0: { Make: 'Spy Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 4366/100',
      },
    })
    .withMetadata({ orientation: 6, icc: 'srgb' })
    .jpeg({ quality: 95 })
    .toBuffer()
}

function webpOf(variants: { format: string; bytes: Buffer }[]): Buffer {
  const bytes = variants.findLast(({ format }) => format === 'webp')?.bytes
  if (!bytes) throw new Error('There is no WebP')
  return bytes
}

async function rgba(bytes: Buffer): Promise<number[]> {
  return [...(await sharp(bytes).ensureAlpha().raw().toBuffer()).subarray(0, 4)]
}
