import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import {
  checkDigest,
  checkKey,
  checkMetadata,
  checkPrefix,
  type FileInfo,
  type FileMetadata,
  type FileStore,
} from './files.ts'
import { outOfReach } from './files-outage.ts'
import { signedS3Url } from './s3-signed-url.ts'
import { writeHashed } from './stored-file.ts'

export type S3FilesOptions = {
  /** Without it, Amazon's own address of the region. */
  endpoint?: string
  region: string
  bucket: string
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  /** For services that know no bucket names in front of their host. */
  forcePathStyle?: boolean
  /** Keys per request of a listing. */
  pageSize?: number
  connectTimeoutMs?: number
  requestTimeoutMs?: number
}

export function s3Files(options: S3FilesOptions): FileStore {
  const { bucket, pageSize = 1_000 } = options
  const client = clientOf(options)
  return {
    name: 's3',
    async put(key, body, metadata) {
      const target = { Bucket: bucket, Key: checkKey(key) }
      const checked = checkMetadata(metadata)
      const sending =
        body instanceof Readable
          ? spooled(client, target, body, checked)
          : whole(client, target, body, checked)
      return sending.catch(outOfReach)
    },
    async get(key) {
      const found = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: checkKey(key) }))
        .catch(undefinedIfMissing)
      if (!found) return undefined
      if (!(found.Body instanceof Readable)) return outOfReach(new Error('The answer has no body'))
      return { ...infoOf(key, found), body: found.Body }
    },
    async head(key) {
      const found = await client
        .send(new HeadObjectCommand({ Bucket: bucket, Key: checkKey(key) }))
        .catch(undefinedIfMissing)
      return found && infoOf(key, found)
    },
    async delete(key) {
      await client
        .send(new DeleteObjectCommand({ Bucket: bucket, Key: checkKey(key) }))
        .catch(undefinedIfMissing)
    },
    list: (prefix) => list(client, { Bucket: bucket, Prefix: checkPrefix(prefix), MaxKeys: pageSize }),
    async signedUrl(key, seconds) {
      return signedS3Url(options, checkKey(key), seconds, new Date())
    },
  }
}

function clientOf({
  endpoint,
  region,
  credentials,
  forcePathStyle,
  connectTimeoutMs,
  requestTimeoutMs,
}: S3FilesOptions) {
  return new S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle,
    // Checksums in the trailer of a chunked body are stored as content by services that do not know them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: connectTimeoutMs ?? 5_000,
      requestTimeout: requestTimeoutMs ?? 60_000,
    },
  })
}

type Target = { Bucket: string; Key: string }

async function whole(
  client: S3Client,
  target: Target,
  body: Uint8Array,
  metadata: FileMetadata,
): Promise<FileInfo> {
  checkDigest(createHash('sha256').update(body).digest('hex'), metadata)
  return upload(client, target, body, body.byteLength, metadata)
}

/** S3 wants the length first, and nothing may be stored before the content is known to be whole. */
async function spooled(
  client: S3Client,
  target: Target,
  body: Readable,
  metadata: FileMetadata,
): Promise<FileInfo> {
  const folder = await mkdtemp(join(tmpdir(), 'thimblely-upload-'))
  try {
    const path = join(folder, randomUUID())
    const size = await writeHashed(path, Buffer.alloc(0), body, metadata)
    return await upload(client, target, createReadStream(path), size, metadata)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function upload(
  client: S3Client,
  target: Target,
  body: Uint8Array | Readable,
  size: number,
  { contentType, sha256 }: FileMetadata,
): Promise<FileInfo> {
  await client.send(
    new PutObjectCommand({
      ...target,
      Body: body,
      ContentLength: size,
      ContentType: contentType,
      ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      Metadata: { sha256 },
    }),
  )
  return { key: target.Key, size, contentType, sha256, modifiedAt: new Date() }
}

type Found = {
  ContentType?: string
  ContentLength?: number
  LastModified?: Date
  Metadata?: Record<string, string>
}

function infoOf(key: string, { ContentType, ContentLength, LastModified, Metadata }: Found): FileInfo {
  const sha256 = Metadata?.sha256
  if (!sha256 || !ContentType || ContentLength === undefined || !LastModified) {
    return outOfReach(new Error(`The object ${key} was not written by this store`))
  }
  return { key, size: ContentLength, contentType: ContentType, sha256, modifiedAt: LastModified }
}

async function* list(client: S3Client, query: { Bucket: string; Prefix: string; MaxKeys: number }) {
  let next: string | undefined
  do {
    const command = new ListObjectsV2Command({ ...query, ContinuationToken: next })
    const page = await client.send(command).catch(outOfReach)
    for (const { Key, Size } of page.Contents ?? []) if (Key) yield { key: Key, size: Size ?? 0 }
    next = page.NextContinuationToken
  } while (next)
}

function undefinedIfMissing(error: unknown): undefined {
  const isMissing = error instanceof S3ServiceException && ['NotFound', 'NoSuchKey'].includes(error.name)
  return isMissing ? undefined : outOfReach(error)
}
