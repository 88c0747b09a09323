import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

type Context = { method: string; query: Record<string, string>; body: unknown }
type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>

/** What is used of the class that s3rver exports. */
type Server = {
  /** The last one is the router. */
  middleware: Middleware[]
  store: {
    listObjects(
      bucket: string,
      options: { prefix: string; maxKeys: number },
    ): Promise<{ objects: { key: string; size: number }[] }>
  }
  run(): Promise<AddressInfo>
  close(): Promise<void>
}

export type S3Peer = {
  /** Everything a client needs; a bucket of its own is ready. */
  options: {
    endpoint: string
    region: string
    bucket: string
    credentials: { accessKeyId: string; secretAccessKey: string }
    forcePathStyle: boolean
  }
  close: () => Promise<void>
}

/** A real S3 service on loopback. It knows one access key, and does not compute version 4 signatures. */
export async function startS3Peer(): Promise<S3Peer> {
  const directory = await mkdtemp(join(tmpdir(), 'thimblely-s3-'))
  const bucket = 'thimblely-eu'
  const server: Server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    serviceEndpoint: '127.0.0.1',
    vhostBuckets: false,
    configureBuckets: [{ name: bucket }],
  })
  server.middleware.splice(-1, 0, orderedListing(server, bucket))
  const { port } = await server.run()
  return {
    options: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      bucket,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      forcePathStyle: true,
    },
    async close() {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/**
 * S3 lists in the order of the keys, page by page. s3rver lists in the order of its folders, and its
 * tokens for the next page need a cipher that Node no longer has.
 */
function orderedListing(server: Server, bucket: string): Middleware {
  return async (context, next) => {
    if (context.method !== 'GET' || context.query['list-type'] !== '2') return next()
    const { prefix = '', 'max-keys': maxKeys = '1000', 'continuation-token': after = '' } = context.query
    const { objects } = await server.store.listObjects(bucket, { prefix, maxKeys: Number.POSITIVE_INFINITY })
    const rest = objects.filter(({ key }) => key > after).sort((a, b) => (a.key < b.key ? -1 : 1))
    const page = rest.slice(0, Number(maxKeys))
    const isTruncated = page.length < rest.length
    context.body = {
      ListBucketResult: {
        '@': { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' },
        IsTruncated: isTruncated,
        Contents: page.map(({ key, size }) => ({ Key: key, Size: size })),
        NextContinuationToken: isTruncated ? page.at(-1)?.key : undefined,
      },
    }
  }
}
