import type { Readable } from 'node:stream'
import { AppError } from '../errors.ts'

export type FileMetadata = {
  contentType: string
  /** Of the content, in hex. A store refuses bytes that do not match. */
  sha256: string
}
export type FileInfo = FileMetadata & { key: string; size: number; modifiedAt: Date }
export type StoredFile = FileInfo & { body: Readable }

export interface FileStore {
  readonly name: string
  /** All or nothing: readers see the old file or the new one, never a part. */
  put(key: string, body: Uint8Array | Readable, metadata: FileMetadata): Promise<FileInfo>
  get(key: string): Promise<StoredFile | undefined>
  head(key: string): Promise<FileInfo | undefined>
  /** Deleting what is not there is fine. */
  delete(key: string): Promise<void>
  /** Keys that start with the prefix, in the order of their characters. */
  list(prefix: string): AsyncIterable<{ key: string; size: number }>
  /** An address that serves the file for a while without a sign-in; only where the store can do it. */
  signedUrl?(key: string, seconds: number): Promise<string>
}

const longestKey = 512
const keySegment = /^[a-z0-9_-][a-z0-9_.-]{0,127}$/
const listPrefix = /^([a-z0-9_-][a-z0-9_.-]{0,127}\/)*([a-z0-9_-][a-z0-9_.-]{0,127})?$/
const contentType = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}(; charset=utf-8)?$/
const sha256Hex = /^[0-9a-f]{64}$/

/** Keys are a closed alphabet, so that they mean the same in a folder, a bucket and an address. */
export function checkKey(key: string): string {
  if (key.length <= longestKey && key.split('/').every((segment) => keySegment.test(segment))) return key
  throw new AppError('INVALID', 'This is not a file key.')
}

export function checkPrefix(prefix: string): string {
  if (prefix.length <= longestKey && listPrefix.test(prefix)) return prefix
  throw new AppError('INVALID', 'This is not the beginning of a file key.')
}

export function checkMetadata(metadata: FileMetadata): FileMetadata {
  if (!contentType.test(metadata.contentType)) throw new AppError('INVALID', 'This is not a content type.')
  if (!sha256Hex.test(metadata.sha256)) throw new AppError('INVALID', 'This is not a SHA-256 in hex.')
  return { contentType: metadata.contentType, sha256: metadata.sha256 }
}

export function checkDigest(found: string, { sha256 }: FileMetadata): void {
  if (found !== sha256) throw new AppError('INVALID', 'The file arrived damaged. Please upload it again.')
}
