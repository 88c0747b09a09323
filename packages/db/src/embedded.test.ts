import { randomUUID } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isAlive, isPortFree, startServer, stopServer } from './embedded.ts'
import { Regions } from './regions.ts'
import { type OwnCluster, ownCluster } from './testing/own-cluster.ts'

vi.setConfig({ testTimeout: 60_000 })

let cluster: OwnCluster
let regions: Regions

beforeAll(async () => {
  cluster = await ownCluster({ poolSize: 5 })
  regions = new Regions(cluster.config)
  const owner = regionOwner()
  await owner`create table proof (id uuid primary key)`
  await owner`grant select, insert on proof to app_worker`
  await owner.end()
}, 120_000)

afterAll(async () => {
  await regions.end()
  await cluster.remove()
})

const regionOwner = () => postgres(cluster.server().ownerUrl('eu'), { max: 1, onnotice: () => {} })

async function insertProof(): Promise<string> {
  const id = randomUUID()
  await regions
    .get('eu')
    .pool('app_worker')
    .transaction(
      'read write',
      async () => {},
      (tx) => tx.execute(sql`insert into proof values (${id}::uuid)`),
    )
  return id
}

describe('kill -9 of Postgres under load', () => {
  it('loses no acknowledged write, and the pool answers again within 10 s', async () => {
    const acknowledged: string[] = []
    let writing = true
    const writers = Array.from({ length: 20 }, async () => {
      while (writing) {
        await insertProof().then(
          (id) => acknowledged.push(id),
          () => new Promise((resolve) => setTimeout(resolve, 20)),
        )
      }
    })
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(200)
    process.kill(cluster.server().pid, 'SIGKILL')
    await cluster.server().ended
    const before = acknowledged.length
    const killed = performance.now()
    await cluster.restart()
    await expect.poll(() => acknowledged.length, { timeout: 10_000, interval: 20 }).toBeGreaterThan(before)
    expect(performance.now() - killed).toBeLessThan(10_000)
    writing = false
    await Promise.all(writers)
    const owner = regionOwner()
    const present = new Set((await owner`select id from proof`).map((row) => String(row.id)))
    await owner.end()
    expect(acknowledged.filter((id) => !present.has(id))).toEqual([])
  })
})

describe('startServer', () => {
  it('stops an orphan of its data folder and starts anew, with the data', async () => {
    const orphan = cluster.server()
    await cluster.restart()
    expect(cluster.server().pid).not.toBe(orphan.pid)
    expect(isAlive(orphan.pid)).toBe(false)
    const owner = regionOwner()
    await expect(owner`select count(*)::int as rows from proof`).resolves.toEqual([
      { rows: expect.toSatisfy((rows: number) => rows > 200) },
    ])
    await owner.end()
  })

  it('ignores the pid file of a server that is gone, whoever has its pid now', async () => {
    process.kill(cluster.server().pid, 'SIGKILL')
    await cluster.server().ended
    const pidFile = join(cluster.folder, 'data', 'postmaster.pid')
    const text = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)))
    await expect(stopServer(join(cluster.folder, 'data'))).resolves.toBe(false)
    expect(isAlive(process.pid)).toBe(true)
    await writeFile(pidFile, text)
    await cluster.restart()
  })

  it('says which port is taken, and how to take another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await isPortFree(port)).toBe(false)
    const start = startServer({
      directory: join(cluster.folder, 'never'),
      port,
      password: 'x',
      databases: [],
    })
    await expect(start).rejects.toThrow(`Port ${port} is taken by another program`)
    await expect(start).rejects.toThrow('POSTGRES_PORT')
    other.close()
  })

  it.runIf(process.getuid?.() === 0)(
    'runs the server as another user when it was started as root',
    async () => {
      const { uid } = await stat(join(cluster.folder, 'data'))
      expect(uid).not.toBe(0)
      const status = await readFile(`/proc/${cluster.server().pid}/status`, 'utf8')
      expect(status).toMatch(new RegExp(`^Uid:\\s+${uid}\\s`, 'm'))
    },
  )

  it('keeps the data folder closed to others, and its settings free of personal data in the log', async () => {
    const { mode } = await stat(join(cluster.folder, 'data'))
    expect(mode & 0o077).toBe(0)
    const owner = regionOwner()
    await owner`insert into proof values ('0190a000-0000-7000-8000-00000000cafe')`
    await expect(owner`insert into proof values ('0190a000-0000-7000-8000-00000000cafe')`).rejects.toThrow(
      'duplicate',
    )
    await owner.end()
    const log = await readFile(join(cluster.folder, 'data.log'), 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('00000000cafe')
  })
})

describe('stopServer', () => {
  it('answers false for a folder without a server', async () => {
    await expect(stopServer(join(cluster.folder, 'nothing'))).resolves.toBe(false)
  })
})
