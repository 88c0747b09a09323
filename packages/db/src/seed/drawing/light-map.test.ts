import sharp from 'sharp'
import { expect, test } from 'vitest'
import { lightImage } from './light-map.ts'

const box = { x: 0, y: 0, width: 100, height: 100 }

async function greyUnder(brightness: number) {
  const light = lightImage(box, () => brightness, 10)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="100" height="100" fill="#646464"/>${light}</svg>`
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
  return data[(50 * info.width + 50) * info.channels] ?? Number.NaN
}

test('half light leaves the cloth as it is', async () => {
  expect(Math.abs((await greyUnder(0.5)) - 100)).toBeLessThanOrEqual(1)
})

test('less darkens and more lightens, as hard light does', async () => {
  expect(Math.abs((await greyUnder(0.25)) - 54)).toBeLessThanOrEqual(3)
  expect(Math.abs((await greyUnder(0.75)) - 178)).toBeLessThanOrEqual(3)
})

test('light beyond black and white stays there', async () => {
  expect(await greyUnder(-3)).toBeLessThan(15)
  expect(await greyUnder(4)).toBeGreaterThan(250)
})
