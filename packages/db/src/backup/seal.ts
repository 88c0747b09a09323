import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { deriveKey, keyedHash } from '../keys.ts'

const magic = 'thimblely-backup 1'
const chunkBytes = 256 * 1024
const tagBytes = 16
const frameBytes = 5

const Header = z.strictObject({
  region: z.string(),
  keyId: z.string(),
  salt: z.string(),
  startedAt: z.iso.datetime(),
})
export type Header = z.infer<typeof Header>

const backupKey = (master: Buffer, region: string) => deriveKey(master, `backup-${region}`)

const keyIdOf = (key: Buffer) => keyedHash(key, 'key-id').slice(0, 16)

/** A nonce never repeats under a file's key: it counts the chunks and marks the last one. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 4)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

function sealChunk(key: Buffer, header: Buffer, index: number, plain: Buffer, isLast: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, isLast)).setAAD(header)
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  const frame = Buffer.alloc(frameBytes)
  frame[0] = isLast ? 1 : 0
  frame.writeUInt32BE(body.length, 1)
  return Buffer.concat([frame, body])
}

/** Encrypts a stream in chunks under the region's own key; the file names the region and the key, nothing else. */
export async function* seal(
  source: AsyncIterable<Buffer>,
  master: Buffer,
  region: string,
  startedAt: string,
) {
  const regionKey = backupKey(master, region)
  const salt = randomBytes(32).toString('hex')
  const fields: Header = { region, keyId: keyIdOf(regionKey), salt, startedAt }
  const header = Buffer.from(`${magic}\n${JSON.stringify(fields)}\n`)
  const key = deriveKey(regionKey, salt)
  yield header
  let index = 0
  let waiting = Buffer.alloc(0)
  for await (const part of source) {
    waiting = Buffer.concat([waiting, part])
    while (waiting.length > chunkBytes) {
      yield sealChunk(key, header, index++, waiting.subarray(0, chunkBytes), false)
      waiting = waiting.subarray(chunkBytes)
    }
  }
  yield sealChunk(key, header, index, waiting, true)
}

/** Hands out exact numbers of bytes of a stream. */
class ByteReader {
  readonly #parts: AsyncIterator<Buffer>
  #waiting = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#parts = source[Symbol.asyncIterator]()
  }

  async take(count: number): Promise<Buffer> {
    while (this.#waiting.length < count) {
      const part = await this.#parts.next()
      if (part.done) throw new Error('The backup is cut off: its last part is missing.')
      this.#waiting = Buffer.concat([this.#waiting, part.value])
    }
    const taken = this.#waiting.subarray(0, count)
    this.#waiting = this.#waiting.subarray(count)
    return taken
  }

  async line(longest: number): Promise<string> {
    const bytes: number[] = []
    while (bytes.length < longest) {
      const [byte = 0] = await this.take(1)
      if (byte === 0x0a) break
      bytes.push(byte)
    }
    return Buffer.from(bytes).toString('utf8')
  }

  async isAtEnd(): Promise<boolean> {
    return this.#waiting.length === 0 && Boolean((await this.#parts.next()).done)
  }
}

async function readHeader(reader: ByteReader): Promise<{ fields: Header; bytes: Buffer }> {
  if ((await reader.line(magic.length + 1)) !== magic) throw new Error('This file is not a Thimblely backup.')
  const text = await reader.line(2000)
  const parsed = Header.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error('The header of this backup is damaged.')
  return { fields: parsed.data, bytes: Buffer.from(`${magic}\n${text}\n`) }
}

function openChunk(key: Buffer, header: Buffer, index: number, body: Buffer, isLast: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, isLast), { authTagLength: tagBytes })
    .setAAD(header)
    .setAuthTag(body.subarray(body.length - tagBytes))
  try {
    return Buffer.concat([decipher.update(body.subarray(0, body.length - tagBytes)), decipher.final()])
  } catch (error) {
    throw new Error('The backup was changed or damaged after it was made.', { cause: error })
  }
}

export type Opened = { header: Header; content: AsyncIterable<Buffer> }

/** Opens a sealed file for one region; refuses another region's file, another key and any changed byte. */
export async function openSealed(
  source: AsyncIterable<Buffer>,
  master: Buffer,
  region: string,
): Promise<Opened> {
  const reader = new ByteReader(source)
  const { fields, bytes } = await readHeader(reader)
  if (fields.region !== region) throw new Error(`This is a backup of "${fields.region}", not of "${region}".`)
  const regionKey = backupKey(master, region)
  if (fields.keyId !== keyIdOf(regionKey)) {
    throw new Error(
      `This backup of "${region}" is sealed with key ${fields.keyId}, and the key here is ${keyIdOf(regionKey)}. Set THIMBLELY_KEY to the one it was made with.`,
    )
  }
  return { header: fields, content: openChunks(reader, deriveKey(regionKey, fields.salt), bytes) }
}

async function* openChunks(reader: ByteReader, key: Buffer, header: Buffer) {
  for (let index = 0; ; index++) {
    const frame = await reader.take(frameBytes)
    const isLast = frame[0] === 1
    const length = frame.readUInt32BE(1)
    if (length < tagBytes || length > chunkBytes + tagBytes)
      throw new Error('The backup was changed or damaged after it was made.')
    yield openChunk(key, header, index, await reader.take(length), isLast)
    if (!isLast) continue
    if (!(await reader.isAtEnd())) throw new Error('The backup was changed or damaged after it was made.')
    return
  }
}
