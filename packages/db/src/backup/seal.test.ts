import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { compareDigests } from './digests.ts'
import { openSealed, seal } from './seal.ts'

const master = randomBytes(32)
const plain = randomBytes(700_000)
const startedAt = '2026-05-01T08:00:00.000Z'

async function* inParts(bytes: Buffer, size = 60_000) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const collect = async (source: AsyncIterable<Buffer>) => Buffer.concat(await Readable.from(source).toArray())

const sealed = await collect(seal(inParts(plain), master, 'eu', startedAt))

async function openAll(bytes: Buffer, key = master, region = 'eu'): Promise<Buffer> {
  const { content } = await openSealed(inParts(bytes, 10_001), key, region)
  return collect(content)
}

function changed(position: number): Buffer {
  const copy = Buffer.from(sealed)
  copy[position] = (copy[position] ?? 0) ^ 1
  return copy
}

describe('a sealed backup', () => {
  it('opens to the same bytes', async () => {
    expect((await openAll(sealed)).equals(plain)).toBe(true)
  })

  it('opens an empty stream', async () => {
    expect(
      await openAll(await collect(seal(inParts(Buffer.alloc(0)), master, 'eu', startedAt))),
    ).toHaveLength(0)
  })

  it('names its region and key in clear, and looks different each time', async () => {
    const again = await collect(seal(inParts(plain), master, 'eu', startedAt))
    expect(sealed.subarray(0, 200).toString()).toContain('"region":"eu"')
    expect(again.subarray(-1000).equals(sealed.subarray(-1000))).toBe(false)
  })

  it.each([
    ['another master key', () => openAll(sealed, randomBytes(32)), 'sealed with key'],
    ['another region', () => openAll(sealed, master, 'us'), 'a backup of "eu", not of "us"'],
    [
      'a file that is no backup',
      () => openAll(Buffer.from('PGDMP and more text here')),
      'not a Thimblely backup',
    ],
    ['one changed bit of the contents', () => openAll(changed(sealed.length - 40)), 'changed or damaged'],
    ['one changed bit of a chunk in the middle', () => openAll(changed(300_000)), 'changed or damaged'],
    ['a file cut off', () => openAll(sealed.subarray(0, sealed.length - 10)), 'cut off'],
    ['bytes after the end', () => openAll(Buffer.concat([sealed, Buffer.from('x')])), 'changed or damaged'],
  ])('refuses %s', async (_name, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message)
  })

  it('refuses a file whose last chunks were taken away whole', async () => {
    const headerEnd = sealed.indexOf('\n', sealed.indexOf('\n') + 1) + 1
    const firstChunk = headerEnd + 5 + sealed.readUInt32BE(headerEnd + 1)
    await expect(openAll(sealed.subarray(0, firstChunk))).rejects.toThrow('cut off')
    const markedLast = Buffer.from(sealed.subarray(0, firstChunk))
    markedLast[headerEnd] = 1
    await expect(openAll(markedLast)).rejects.toThrow('changed or damaged')
  })
})

describe('compareDigests', () => {
  it('names each table that differs, and how', () => {
    const table = (name: string, rows: number, digest: string) => ({ name, rows, digest })
    const meant = [table('a', 1, 'x'), table('b', 2, 'y'), table('c', 3, 'z'), table('d', 4, 'w')]
    const found = [table('a', 1, 'x'), table('b', 1, 'y'), table('c', 3, 'other')]
    expect(compareDigests(meant, found)).toEqual([
      'b has 1 rows instead of 2',
      'c has other contents',
      'd is missing',
    ])
  })
})
