import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedServer, freePort, startServer, stopServer } from '../embedded.ts'
import { type DatabaseConfig, databaseConfig } from '../env.ts'
import { migrate } from '../migrate.ts'

export type OwnCluster = {
  folder: string
  config: DatabaseConfig
  server: () => EmbeddedServer
  /** Starts the same data folder again, as after a crash. */
  restart: () => Promise<EmbeddedServer>
  remove: () => Promise<void>
}

const databases = ['directory', 'eu', 'us']

/** A durable cluster of the test's own, which it may kill; nothing is shared with other tests. */
export async function ownCluster(
  options: { archive?: boolean; poolSize?: number } = {},
): Promise<OwnCluster> {
  const folder = join(tmpdir(), `thimblely-own-${randomBytes(6).toString('hex')}`)
  // The server may run as another user, who must be able to pass through.
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const directory = join(folder, 'data')
  const [port, password] = [await freePort(), randomBytes(16).toString('hex')]
  const start = () => startServer({ directory, port, password, databases, archive: options.archive })
  let server = await start()
  const config = databaseConfig({
    NODE_ENV: 'test',
    DIRECTORY_DATABASE_URL: server.ownerUrl('directory'),
    REGIONS: ['eu', 'us'].map((region) => `${region}=${server.ownerUrl(region)}`).join(','),
    THIMBLELY_KEY: randomBytes(32).toString('hex'),
    POOL_SIZE: String(options.poolSize ?? 8),
  })
  for (const name of databases) {
    const part = name === 'directory' ? 'directory' : 'region'
    await migrate({ part, name, ownerUrl: server.ownerUrl(name), key: config.key })
  }
  return {
    folder,
    config,
    server: () => server,
    restart: async () => {
      server = await start()
      return server
    },
    remove: async () => {
      await stopServer(directory)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
