import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type S3Peer, startS3Peer } from '../../testing/peers/s3-peer.ts'
import type { FileStore } from './files.ts'
import { diskFiles } from './files-disk.ts'
import { s3Files } from './files-s3.ts'

let root: string
let peer: S3Peer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'thimblely-files-'))
  peer = await startS3Peer()
})

afterAll(async () => {
  await peer.close()
  await rm(root, { recursive: true, force: true })
})

const stores: [string, () => FileStore][] = [
  ['on the disk', () => diskFiles({ root, region: 'eu' })],
  ['in S3', () => s3Files({ ...peer.options, pageSize: 2 })],
]

describe.each(stores)('a file store %s', (_where, open) => {
  test('gives back what was put, from bytes and from a stream', async () => {
    const files = open()
    const content = randomBytes(3_000_000)
    const metadata = { contentType: 'image/webp', sha256: sha256(content) }
    const put = await files.put('round/bytes.webp', content, metadata)
    await files.put('round/stream.webp', inPieces(content), metadata)
    expect(put).toMatchObject({ ...metadata, key: 'round/bytes.webp', size: 3_000_000 })
    for (const key of ['round/bytes.webp', 'round/stream.webp']) {
      const { body, ...info } = await found(files, key)
      expect(info).toEqual({ ...metadata, key, size: 3_000_000, modifiedAt: expect.any(Date) })
      expect(sha256(await buffer(body))).toBe(metadata.sha256)
      await expect(files.head(key)).resolves.toEqual(info)
    }
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['line breaks first', Buffer.from('\n\n{"contentType":"text/html"}\n')],
  ])('keeps a file that holds %s as it is', async (_what, content) => {
    const files = open()
    const metadata = { contentType: 'text/plain; charset=utf-8', sha256: sha256(content) }
    await files.put('edge/empty.txt', content, metadata)
    const { body, ...info } = await found(files, 'edge/empty.txt')
    expect(info).toMatchObject({ ...metadata, size: content.length })
    expect(await buffer(body)).toEqual(content)
  })

  test('knows nothing of a key that was never put', async () => {
    await expect(open().get('no/such.file')).resolves.toBeUndefined()
    await expect(open().head('no/such.file')).resolves.toBeUndefined()
    await expect(open().head('round')).resolves.toBeUndefined()
  })

  test('deletes for good, and deletes twice without complaint', async () => {
    const files = open()
    await putText(files, 'gone/soon.txt', 'x')
    await files.delete('gone/soon.txt')
    await files.delete('gone/soon.txt')
    await expect(files.get('gone/soon.txt')).resolves.toBeUndefined()
  })

  test('refuses content that does not match its digest and keeps the old file', async () => {
    const files = open()
    await putText(files, 'digest/a.txt', 'old')
    const wrong = { contentType: 'text/plain', sha256: sha256(Buffer.from('else')) }
    await expect(files.put('digest/a.txt', Buffer.from('new'), wrong)).rejects.toMatchObject({
      code: 'INVALID',
    })
    await expect(files.put('digest/a.txt', Readable.from(['new']), wrong)).rejects.toMatchObject({
      code: 'INVALID',
    })
    expect(await textOf(files, 'digest/a.txt')).toBe('old')
  })

  test('stores nothing when the stream breaks halfway', async () => {
    const files = open()
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half')
        throw new Error('The client went away')
      })(),
    )
    const metadata = { contentType: 'text/plain', sha256: sha256(Buffer.from('half')) }
    await expect(files.put('broken/a.txt', broken, metadata)).rejects.toThrow()
    await expect(files.head('broken/a.txt')).resolves.toBeUndefined()
  })

  test('lists by prefix, in the order of the keys, beyond one page', async () => {
    const files = open()
    const keys = ['list/a', 'list/a-b/z', 'list/a.txt', 'list/a/b', 'list/a/c/d', 'list/b', 'listing/x']
    for (const key of [...keys].reverse()) await putText(files, key, key)
    expect(await keysOf(files, 'list/')).toEqual(keys.slice(0, 6))
    expect(await keysOf(files, 'list/a/')).toEqual(['list/a/b', 'list/a/c/d'])
    expect(await keysOf(files, 'list/a')).toEqual(keys.slice(0, 5))
    expect(await keysOf(files, 'list/none/')).toEqual([])
    const sizes = []
    for await (const { size } of files.list('list/b')) sizes.push(size)
    expect(sizes).toEqual([6])
  })

  test.each([
    '',
    '/etc/passwd',
    '../us/secret',
    'a/../../us/secret',
    'a/./b',
    'a//b',
    'a/',
    '.hidden',
    'a/.drafts/x',
    'A.png',
    'a b',
    'a\\b',
    'a%2e%2e',
    'a\0b',
    'a~',
    'ü.png',
    'x'.repeat(129),
    `${'abc/'.repeat(130)}d`,
  ])('refuses the key %j in every call', async (key) => {
    const files = open()
    const refusal = { code: 'INVALID' }
    await expect(putText(files, key, 'x')).rejects.toMatchObject(refusal)
    await expect(files.get(key)).rejects.toMatchObject(refusal)
    await expect(files.head(key)).rejects.toMatchObject(refusal)
    await expect(files.delete(key)).rejects.toMatchObject(refusal)
  })

  test.each(['../', '/', 'a/../', '.', 'A', 'a//'])('refuses to list below %j', (prefix) => {
    expect(() => open().list(prefix)).toThrow(/beginning of a file key/)
  })

  test.each([
    { contentType: 'text/html\r\nset-cookie: a=b', sha256: 'a'.repeat(64) },
    { contentType: 'html', sha256: 'a'.repeat(64) },
    { contentType: 'text/plain', sha256: 'A'.repeat(64) },
    { contentType: 'text/plain', sha256: '' },
  ])('refuses the metadata %j', async (metadata) => {
    await expect(open().put('meta/a', Buffer.from('x'), metadata)).rejects.toMatchObject({ code: 'INVALID' })
  })
})

describe('files on the disk', () => {
  test('show readers a whole file while it is replaced', async () => {
    const files = diskFiles({ root, region: 'race' })
    const versions = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(400_000))
    await putText(files, 'race/a.txt', versions[0] ?? '')
    const writing = Promise.all(versions.map((version) => putText(files, 'race/a.txt', version)))
    const seen = await Promise.all(Array.from({ length: 12 }, () => textOf(files, 'race/a.txt')))
    await writing
    for (const text of seen) expect(versions).toContain(text)
  })

  test('of one region are in one folder, unseen by another region', async () => {
    await putText(diskFiles({ root, region: 'eu' }), 'home/a.txt', 'eu')
    await expect(diskFiles({ root, region: 'us' }).get('home/a.txt')).resolves.toBeUndefined()
    expect(await readdir(join(root, 'eu', 'home'))).toEqual(['a.txt~'])
    expect(() => diskFiles({ root, region: '../us' })).toThrow(/region/)
  })

  test('are readable by their owner only, and failed puts leave no draft', async () => {
    const files = diskFiles({ root, region: 'modes' })
    await putText(files, 'a.txt', 'x')
    const wrong = { contentType: 'text/plain', sha256: 'a'.repeat(64) }
    await expect(files.put('b.txt', Buffer.from('x'), wrong)).rejects.toThrow()
    expect((await stat(join(root, 'modes', 'a.txt~'))).mode & 0o777).toBe(0o600)
    expect(await readdir(join(root, 'modes', '.drafts'))).toEqual([])
  })

  test('lose the drafts of a killed process after a day, and not before', async () => {
    await putText(diskFiles({ root, region: 'swept' }), 'a.txt', 'x')
    const drafts = join(root, 'swept', '.drafts')
    await writeFile(join(drafts, 'stale'), 'x')
    await writeFile(join(drafts, 'fresh'), 'x')
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    await utimes(join(drafts, 'stale'), yesterday, yesterday)
    await putText(diskFiles({ root, region: 'swept' }), 'b.txt', 'x')
    expect(await readdir(drafts)).toEqual(['fresh'])
  })

  test('that somebody damaged are out of reach, not half an answer', async () => {
    const files = diskFiles({ root, region: 'damaged' })
    await putText(files, 'a.txt', 'x')
    await writeFile(join(root, 'damaged', 'a.txt~'), 'no head')
    await expect(files.get('a.txt')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await readFile(join(root, 'damaged', 'a.txt~'), 'utf8')).toBe('no head')
  })
})

describe('files in S3', () => {
  test('are served at a signed address until it expires', async () => {
    const files = s3Files(peer.options)
    await putText(files, 'signed/a.txt', 'for you')
    const url = (await files.signedUrl?.('signed/a.txt', 1)) ?? ''
    const served = await fetch(url)
    expect(served.status).toBe(200)
    expect(served.headers.get('content-type')).toBe('text/plain')
    expect(await served.text()).toBe('for you')
    await new Promise((expired) => setTimeout(expired, 2_100))
    expect((await fetch(url)).status).toBe(403)
  })

  test.each([0, -1, 1.5, 86_401])('get no signed address for %d seconds', async (seconds) => {
    await expect(s3Files(peer.options).signedUrl?.('a', seconds)).rejects.toMatchObject({ code: 'INVALID' })
  })

  test('are out of reach with wrong credentials, and the error keeps the reason for the log', async () => {
    const credentials = { accessKeyId: 'STRANGER', secretAccessKey: 'wrong' }
    const files = s3Files({ ...peer.options, credentials })
    await expect(files.head('round/bytes.webp')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      cause: expect.any(Error),
    })
  })

  test('are out of reach when nobody listens', async () => {
    const gone = await startS3Peer()
    await gone.close()
    const files = s3Files(gone.options)
    await expect(files.get('a')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(putText(files, 'a', 'x')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(keysOf(files, '')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

function putText(files: FileStore, key: string, text: string) {
  const content = Buffer.from(text)
  return files.put(key, content, { contentType: 'text/plain', sha256: sha256(content) })
}

function inPieces(content: Buffer): Readable {
  const pieces = Array.from({ length: Math.ceil(content.length / 70_001) }, (_, index) =>
    content.subarray(index * 70_001, (index + 1) * 70_001),
  )
  return Readable.from(pieces)
}

async function found(files: FileStore, key: string) {
  const file = await files.get(key)
  if (!file) throw new Error(`${key} is not there`)
  return file
}

async function textOf(files: FileStore, key: string): Promise<string> {
  return (await buffer((await found(files, key)).body)).toString()
}

async function keysOf(files: FileStore, prefix: string): Promise<string[]> {
  const keys = []
  for await (const { key } of files.list(prefix)) keys.push(key)
  return keys
}
