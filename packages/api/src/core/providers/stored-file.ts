import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { checkDigest, type FileMetadata } from './files.ts'

const Head = z.strictObject({ contentType: z.string(), sha256: z.string() })
const longestHead = 512

/** Metadata and content live in one file, so that no crash can tear them apart. */
export const headOf = ({ contentType, sha256 }: FileMetadata) =>
  Buffer.from(`${JSON.stringify({ contentType, sha256 })}\n`)

export const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The caller closes the file, or reads it to its end from `contentAt`. */
export async function openStored(path: string) {
  const file = await openIfThere(path)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0)
    const contentAt = buffer.subarray(0, bytesRead).indexOf('\n') + 1
    const metadata = Head.parse(JSON.parse(buffer.toString('utf8', 0, contentAt)))
    const { size, mtime } = await file.stat()
    return { ...metadata, file, contentAt, size: size - contentAt, modifiedAt: mtime }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Writes a new file to the disk for sure, and refuses content that is not what was announced. */
export async function writeHashed(
  path: string,
  head: Uint8Array,
  body: Uint8Array | Readable,
  metadata: FileMetadata,
): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(head)
    const { size, digest } = await appendHashed(file, body)
    checkDigest(digest, metadata)
    await file.sync()
    return size
  } finally {
    await file.close()
  }
}

async function appendHashed(file: FileHandle, body: Uint8Array | Readable) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of body instanceof Readable ? body : [body]) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    hash.update(bytes)
    size += bytes.byteLength
    await file.writeFile(bytes)
  }
  return { size, digest: hash.digest('hex') }
}
