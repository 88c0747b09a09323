import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { ClothName, PictureName } from './pictures.ts'
import { cloths, pictures, pieceFor, renderPicture, swatchOf, workspaceMark } from './pictures.ts'

const names = Object.keys(pictures) as PictureName[]
const clothNames = Object.keys(cloths) as ClothName[]

function idsIn(svg: string) {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
}

function danglingReferences(svg: string) {
  const known = new Set(idsIn(svg))
  return [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id).filter((id) => !known.has(id))
}

describe.each(names)('%s', (name) => {
  const svg = pictures[name].svg()

  test('is drawn the same every time', () => {
    expect(pictures[name].svg() === svg).toBe(true)
  })

  test('names every definition once and refers to no other', () => {
    const ids = idsIn(svg)
    expect(new Set(ids).size).toBe(ids.length)
    expect(danglingReferences(svg)).toEqual([])
  })

  test('holds no number that is not one', () => {
    const drawing = svg.replace(/base64,[^"]*/g, '')
    expect(/NaN|undefined|Infinity/.exec(drawing)?.[0]).toBeUndefined()
  })

  test('becomes a picture with light and shade in it', async () => {
    const { data, width, height } = await renderPicture(svg, { width: 120, format: 'webp' })
    const { channels } = await sharp(data).stats()
    expect([width, height > 70]).toEqual([120, true])
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(8)
  })
})

test('every picture says what it shows, each in its own words', () => {
  const words = names.map((name) => pictures[name].alt)
  expect(new Set(words).size).toBe(words.length)
  for (const alt of words) expect(alt).toMatch(/^[A-Z].{11,110}[a-z]$/)
})

test.each(clothNames)('the swatch of %s is a square of cloth', async (name) => {
  const { svg, alt } = swatchOf(name)
  const { width, height } = await renderPicture(svg(), { width: 60, format: 'webp' })
  expect([width, height]).toEqual([60, 60])
  expect(alt).toContain(cloths[name].name)
})

test('an id always draws the same piece, another id another', () => {
  for (const kind of ['coat', 'gown', 'kaftan', 'overshirt', 'trousers'] as const) {
    const [first, again, other] = ['listing-1', 'listing-1', 'listing-2'].map((id) =>
      pieceFor(id, kind).svg(),
    )
    expect(first === again).toBe(true)
    expect(first === other).toBe(false)
  }
})

test('a workspace keeps its mark, and a dozen workspaces do not all share one', () => {
  const marks = Array.from({ length: 12 }, (_, index) => workspaceMark(`workspace-${index}`))
  expect(workspaceMark('workspace-0') === marks[0]).toBe(true)
  expect(new Set(marks).size).toBeGreaterThan(4)
})

test.each(['webp', 'avif', 'jpeg'] as const)('renders %s at the width asked for', async (format) => {
  const { data, width } = await renderPicture(pictures.runway.svg(), { width: 333, format })
  const meta = await sharp(data).metadata()
  expect([width, meta.width]).toEqual([333, 333])
  expect(meta.format).toBe(format === 'avif' ? 'heif' : format)
})
