declare module 's3rver' {
  import type { AddressInfo } from 'node:net'

  type Options = {
    address: string
    port: number
    silent: boolean
    directory: string
    serviceEndpoint: string
    vhostBuckets: boolean
    configureBuckets: { name: string }[]
  }

  export type Context = { method: string; path: string; query: Record<string, string>; body: unknown }
  export type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>

  export default class S3rver {
    constructor(options: Options)
    /** The last one is the router. */
    middleware: Middleware[]
    store: {
      listObjects(
        bucket: string,
        options: { prefix: string; maxKeys: number },
      ): Promise<{ objects: { key: string; size: number; lastModifiedDate: Date }[] }>
    }
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
