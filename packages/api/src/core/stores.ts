import { resolve } from 'node:path'
import type { ApiConfig } from './env.ts'
import type { FileStore } from './providers/files.ts'
import { diskFiles } from './providers/files-disk.ts'

type Environment = Pick<
  ApiConfig,
  'FILES_FOLDER' | 'S3_ENDPOINT' | 'S3_BUCKET_PREFIX' | 'S3_ACCESS_KEY' | 'S3_SECRET_KEY'
>

/** The file store of each region: a bucket of its own where S3 is configured, a folder of its own otherwise. */
export class FileStores {
  readonly #config: Environment
  readonly #stores = new Map<string, Promise<FileStore>>()

  constructor(config: Environment) {
    this.#config = config
  }

  of(region: string): Promise<FileStore> {
    const known = this.#stores.get(region)
    if (known) return known
    const store = this.#open(region)
    this.#stores.set(region, store)
    return store
  }

  async #open(region: string): Promise<FileStore> {
    const { S3_ENDPOINT, S3_BUCKET_PREFIX, S3_ACCESS_KEY, S3_SECRET_KEY, FILES_FOLDER } = this.#config
    if (!S3_ENDPOINT) return diskFiles({ root: resolve(FILES_FOLDER), region })
    // Only an installation with a bucket pays for loading the SDK.
    const { s3Files } = await import('./providers/files-s3.ts')
    return s3Files({
      endpoint: S3_ENDPOINT,
      region,
      bucket: `${S3_BUCKET_PREFIX ?? 'thimblely'}-${region}`,
      credentials: { accessKeyId: S3_ACCESS_KEY ?? '', secretAccessKey: S3_SECRET_KEY ?? '' },
      forcePathStyle: true,
    })
  }
}
