import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EmbeddedServer, freePort, startServer } from '../embedded.ts'
import { Regions } from '../regions.ts'
import { client } from '../testing/factories/clients.ts'
import { type WorkspaceFixture, workspace } from '../testing/factories/workspaces.ts'
import { type OwnCluster, ownCluster } from '../testing/own-cluster.ts'
import { connect, localServer, superuserUrl } from './local-server.ts'
import { restoreBackup } from './restore-backup.ts'
import { type Backup, takeBackup } from './take-backup.ts'
import { archiveNow } from './wal.ts'

vi.setConfig({ testTimeout: 120_000 })

const canary = `canary${randomBytes(8).toString('hex')}`

let cluster: OwnCluster
let regions: Regions
let shop: WorkspaceFixture
let backup: Backup
let between: Date

const archived = async () => {
  const server = await localServer('eu', cluster.server().ownerUrl('eu'))
  const sql = connect(server.superUrl)
  await archiveNow(sql, String(server.archive))
  await sql.end()
}

/** Names of the clients in a restored folder, started like any other. */
async function clientsIn(folder: string): Promise<string[]> {
  const url = new URL(cluster.server().ownerUrl('eu'))
  const server: EmbeddedServer = await startServer({
    directory: folder,
    port: await freePort(),
    password: url.password,
    databases: [],
  })
  const sql = connect(superuserUrl(server.ownerUrl('eu')))
  try {
    const rows = await sql`select name from clients order by created_at`
    return rows.map((row) => String(row.name))
  } finally {
    await sql.end()
    await server.stop()
  }
}

const restore = (name: string, more: { at?: Date; file?: string; region?: string; master?: Buffer } = {}) =>
  restoreBackup({
    region: 'eu',
    ownerUrl: cluster.server().ownerUrl('eu'),
    directoryUrl: cluster.config.directoryUrl,
    master: cluster.config.key,
    file: backup.file,
    folder: join(cluster.folder, name),
    ...more,
  })

beforeAll(async () => {
  cluster = await ownCluster({ archive: true })
  regions = new Regions(cluster.config)
  shop = await workspace(regions)
  await client(regions, shop, { name: 'Before the backup', notes: canary })
  backup = await takeBackup({
    region: 'eu',
    ownerUrl: cluster.server().ownerUrl('eu'),
    master: cluster.config.key,
    folder: join(cluster.folder, 'backups'),
  })
  await client(regions, shop, { name: 'After the backup' })
  await sleep(50)
  between = new Date()
  await sleep(50)
  await client(regions, shop, { name: 'A mistake' })
  await archived()
}, 120_000)

afterAll(async () => {
  await regions.end()
  await cluster.remove()
})

describe('takeBackup', () => {
  it('says which other databases of the server the file holds', () => {
    expect(backup.manifest.alsoHolds).toEqual(['directory', 'us'])
  })

  it('counts the rows of the region and not those written later', () => {
    expect(backup.manifest.tables).toContainEqual(
      expect.objectContaining({ name: 'public.clients', rows: 1 }),
    )
  })

  it('leaves no plain text in the file, where the data folder has it', async () => {
    const sealed = await readFile(backup.file)
    expect(sealed.includes(canary)).toBe(false)
    expect(sealed.includes('pg_control')).toBe(false)
    const sql = connect(superuserUrl(cluster.server().ownerUrl('eu')))
    await sql`checkpoint`
    const [row] = await sql`select pg_relation_filepath('clients') as path`
    await sql.end()
    const heap = await readFile(join(cluster.folder, 'data', String(row?.path)))
    expect(heap.includes(canary)).toBe(true)
  })

  it('stays exact to the row while writers never stop', async () => {
    let writing = true
    const writers = [1, 2, 3].map(async () => {
      while (writing) await client(regions, shop, { name: 'Meanwhile' })
    })
    const target = { region: 'eu', ownerUrl: cluster.server().ownerUrl('eu'), master: cluster.config.key }
    const { file, manifest } = await takeBackup({ ...target, folder: join(cluster.folder, 'backups') })
    writing = false
    await Promise.all(writers)
    const rows = manifest.tables.find((table) => table.name === 'public.clients')?.rows ?? 0
    expect(rows).toBeGreaterThan(5)
    // The digests of the manifest are compared inside.
    await restore('busy', { file })
    expect(await clientsIn(join(cluster.folder, 'busy'))).toHaveLength(rows)
  })

  it('writes a checksum that a stock tool can check', async () => {
    expect(await readFile(`${backup.file}.sha256`, 'utf8')).toMatch(
      new RegExp(`^${backup.sha256}  eu-.+\\.thimblely\\n$`),
    )
  })

  it('tells the owner of an external server which command to use there', async () => {
    const ownerUrl = 'postgres://owner:secret@db.example.com:5432/eu'
    const attempt = takeBackup({ region: 'eu', ownerUrl, master: cluster.config.key, folder: cluster.folder })
    await expect(attempt).rejects.toThrow(
      /server of your own[\s\S]*pg_basebackup -h db\.example\.com -p 5432/,
    )
    await expect(attempt).rejects.not.toThrow(/secret/)
  })
})

describe('restoreBackup', () => {
  it('brings the moment of the backup back, with every digest equal', async () => {
    const { manifest, frozen } = await restore('whole')
    expect(manifest.tables.length).toBeGreaterThan(20)
    expect(frozen).toEqual([])
    expect(await clientsIn(join(cluster.folder, 'whole'))).toEqual(['Before the backup'])
  })

  it('brings a later moment back: what came before is there, what came after is not', async () => {
    await restore('moment', { at: between })
    expect(await clientsIn(join(cluster.folder, 'moment'))).toEqual(['Before the backup', 'After the backup'])
  })

  it('refuses a moment before the backup, and one that the archive does not reach', async () => {
    await expect(restore('early', { at: new Date('2020-01-01') })).rejects.toThrow('take an older one')
    await expect(restore('late', { at: new Date('2100-01-01') })).rejects.toThrow('archived WAL ends before')
  })

  it('refuses the key of another region and another master key', async () => {
    await expect(restore('other', { region: 'us' })).rejects.toThrow('a backup of "eu", not of "us"')
    await expect(restore('key', { master: randomBytes(32) })).rejects.toThrow('sealed with key')
  })

  it('refuses a file whose header was rewritten for another region', async () => {
    const sealed = await readFile(backup.file)
    const end = sealed.indexOf('\n', sealed.indexOf('\n') + 1)
    const header = sealed.subarray(0, end).toString('utf8').replace('"region":"eu"', '"region":"us"')
    const file = join(cluster.folder, 'renamed.thimblely')
    await writeFile(file, Buffer.concat([Buffer.from(header), sealed.subarray(end)]))
    await expect(restore('renamed', { region: 'us', file })).rejects.toThrow('sealed with key')
  })

  it('refuses a folder that is in use', async () => {
    await expect(restore('data')).rejects.toThrow('is not empty')
  })

  it('freezes a workspace that has moved on since the backup, and says why', async () => {
    const directory = connect(cluster.server().ownerUrl('directory'))
    await directory`update workspace_dir set epoch = 3 where workspace_id = ${shop.id}`
    const { frozen, directoryFrom } = await restore('stale')
    await directory`update workspace_dir set epoch = 1 where workspace_id = ${shop.id}`
    await directory.end()
    expect(directoryFrom).toBe('live')
    expect(frozen).toEqual([
      { workspaceId: shop.id, reason: 'its fence says epoch 1, and the directory is at epoch 3' },
    ])
  })
})

describe('a restored region in place of the old one', () => {
  it('lets the workspace write again, and refuses the frozen one', async () => {
    await regions.end()
    await cluster.server().stop()
    await rename(join(cluster.folder, 'data'), join(cluster.folder, 'lost'))
    await rename(join(cluster.folder, 'stale'), join(cluster.folder, 'data'))
    await cluster.restart()
    regions = new Regions(cluster.config)
    await expect(client(regions, shop, { name: 'Too late' })).rejects.toMatchObject({ code: 'FROZEN' })
    const other = await workspace(regions)
    await expect(client(regions, other)).resolves.toMatchObject({ workspaceId: other.id })
  })
})
