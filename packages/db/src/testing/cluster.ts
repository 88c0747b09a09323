import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../embedded.ts'
import { migrate } from '../migrate.ts'

export type TestCluster = { port: number; password: string; key: string; pid: number }

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

// Test data need not survive a power cut.
const fastAndLoose = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400']

/** A cluster of its own for one test run, with migrated templates that each test file clones. */
export async function startTestCluster(): Promise<TestCluster & { stop: () => Promise<void> }> {
  const directory = join(tmpdir(), `thimblely-test-${randomBytes(6).toString('hex')}`)
  // The server may run as another user, who must be able to pass through.
  await mkdir(directory, { recursive: true, mode: 0o755 })
  const password = randomBytes(16).toString('hex')
  const key = randomBytes(32)
  const server = await startServer({
    directory: join(directory, 'data'),
    port: await freePort(),
    password,
    databases: ['directory_template', 'region_template'],
    settings: fastAndLoose,
  })
  await migrate({
    part: 'directory',
    name: 'directory',
    ownerUrl: server.ownerUrl('directory_template'),
    key,
  })
  await migrate({ part: 'region', name: 'eu', ownerUrl: server.ownerUrl('region_template'), key })
  return {
    port: server.port,
    password,
    key: key.toString('hex'),
    pid: server.pid,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
