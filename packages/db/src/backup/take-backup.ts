import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type postgres from 'postgres'
import { type Pack, pack as startPack } from 'tar-stream'
import { addDataFolder, addFile, addText } from './data-files.ts'
import { connect, databaseName, type LocalServer, localServer } from './local-server.ts'
import { type Manifest, manifestEntry } from './manifest.ts'
import { seal } from './seal.ts'
import { takeSnapshot } from './snapshot.ts'
import { pruneArchive, segmentsBetween } from './wal.ts'

type Options = {
  region: string
  ownerUrl: string
  master: Buffer
  folder: string
  /** How long archived WAL is kept for coming back to a moment between backups. */
  keepDays?: number
}

export type Backup = { file: string; sha256: string; manifest: Manifest; prunedSegments: number }

type Session = { sql: postgres.Sql; second: postgres.Sql; server: LocalServer; pack: Pack }

/** The WAL that the copied files need, so that the backup is whole without any archive. */
async function addWal({ server, pack }: Session, names: readonly string[]) {
  for (const name of names) {
    const live = join(server.dataDirectory, 'pg_wal', name)
    const isLive = await access(live).then(
      () => true,
      () => false,
    )
    if (isLive) await addFile(pack, live, `pg_wal/${name}`)
    else if (server.archive) await addFile(pack, join(server.archive, name), `pg_wal/${name}`)
    else throw new Error(`The server dropped ${name} while it was being copied; try again.`)
  }
}

async function copyServer(session: Session, region: string, startedAt: string) {
  const { sql, second, server, pack } = session
  // Keeps the server from recycling WAL that is still to be copied; it ends with this connection.
  await sql`select pg_create_physical_replication_slot(${`thimblely_${randomBytes(6).toString('hex')}`}, true, true)`
  const [start] = await sql`select pg_backup_start(${`thimblely ${region}`}, true)::text as position`
  await addDataFolder(pack, server.dataDirectory)
  const [stop] = await sql`select labelfile, spcmapfile from pg_backup_stop(false)`
  await addText(pack, 'data/backup_label', String(stop?.labelfile))
  const restorePoint = `thimblely-${region}-${startedAt}`
  const snapshot = await takeSnapshot(second, sql, restorePoint)
  await sql`select pg_switch_wal()`
  const segments = await segmentsBetween(sql, String(start?.position), snapshot.position)
  await addWal(session, segments)
  return { snapshot, firstSegment: segments[0] ?? '' }
}

async function otherDatabases(sql: postgres.Sql): Promise<string[]> {
  const rows =
    await sql`select datname from pg_database where not datistemplate and datname not in (current_database(), 'postgres') order by 1`
  return rows.map((row) => String(row.datname))
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** A sealed physical backup of the server that holds a region, with the region's counts and digests inside. */
export async function takeBackup(options: Options): Promise<Backup> {
  const { region, ownerUrl, master, folder, keepDays = 14 } = options
  const server = await localServer(region, ownerUrl)
  const startedAt = new Date().toISOString()
  const file = join(folder, `${region}-${startedAt.replaceAll(/[:.]/g, '-')}.thimblely`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [sql, second] = [connect(server.superUrl), connect(server.superUrl)]
  const pack = startPack()
  const written = pipeline(
    Readable.from(pack),
    createGzip({ level: 1 }),
    (source) => seal(source, master, region, startedAt),
    createWriteStream(`${file}.part`, { mode: 0o600 }),
  )
  written.catch(() => {})
  try {
    const { snapshot, firstSegment } = await copyServer({ sql, second, server, pack }, region, startedAt)
    const { position: _position, ...said } = snapshot
    const manifest: Manifest = {
      ...said,
      region,
      startedAt,
      database: databaseName(ownerUrl),
      serverVersion: server.version,
      archive: server.archive,
      alsoHolds: await otherDatabases(sql),
    }
    await addText(pack, manifestEntry, JSON.stringify(manifest))
    pack.finalize()
    await written
    const sha256 = await sha256Of(`${file}.part`)
    await rename(`${file}.part`, file)
    await writeFile(`${file}.sha256`, `${sha256}  ${basename(file)}\n`)
    const prunedSegments = server.archive ? await pruneArchive(server.archive, firstSegment, keepDays) : 0
    return { file, sha256, manifest, prunedSegments }
  } catch (error) {
    pack.destroy()
    await rm(`${file}.part`, { force: true })
    throw error
  } finally {
    await Promise.all([sql, second].map((one) => one.end({ timeout: 5 })))
  }
}
