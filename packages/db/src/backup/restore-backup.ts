import { access, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveFolder, type EmbeddedServer, freePort, giveToServer, startServer } from '../embedded.ts'
import { compareDigests, digestTables } from './digests.ts'
import { extractBackup } from './extract.ts'
import { type Frozen, freezeStaleFences } from './fences.ts'
import { connect, databaseName, superuserUrl } from './local-server.ts'
import type { Manifest } from './manifest.ts'

type Options = {
  region: string
  ownerUrl: string
  directoryUrl: string
  master: Buffer
  file: string
  /** The new data folder; it must not exist yet. */
  folder: string
  /** The moment to come back to; without it, the moment of the backup. */
  at?: Date
  /** Where the archived WAL is, when it is no longer where the backup says. */
  archive?: string
}

export type Restored = { manifest: Manifest; frozen: Frozen[]; directoryFrom: 'live' | 'restored' }

async function refuseUsedFolder(folder: string) {
  const names = await readdir(folder).catch((): string[] => [])
  if (names.length > 0) throw new Error(`${folder} is not empty. Restore into a new folder.`)
}

/** How far recovery goes: to the backup's own point with the WAL it carries, or to a moment with the archive. */
async function recoverySettings(manifest: Manifest, { at, archive }: Options): Promise<string[]> {
  if (!at) {
    const target = `recovery_target_name=${manifest.restorePoint}`
    return [target, 'recovery_target_timeline=current', 'restore_command=false']
  }
  if (at.toISOString() < manifest.takenAt) {
    throw new Error(
      `This backup was taken at ${manifest.takenAt}. To come back to ${at.toISOString()}, take an older one.`,
    )
  }
  const source = archive ?? manifest.archive
  if (!source)
    throw new Error('The server did not archive its WAL, so only the backup itself can be restored.')
  await access(source).catch(() => {
    throw new Error(`The archived WAL is not at ${source}. Say where it is with --wal.`)
  })
  // The server reads its settings before it knows what Z means.
  const target = at.toISOString().replace('T', ' ').replace('Z', '+00')
  return [`recovery_target_time=${target}`, `restore_command=cp "${source}/%f" "%p"`]
}

function explained(error: unknown, at: Date | undefined): unknown {
  const text = String(error)
  if (!at || !text.includes('before configured recovery target was reached')) return error
  const last = /last completed transaction was at log time ([^\n]+)/.exec(text)?.[1]
  return new Error(
    `The archived WAL ends before ${at.toISOString()}${last ? `; its last transaction is of ${last}` : ''}. Choose an earlier moment.`,
  )
}

async function recover(manifest: Manifest, options: Options): Promise<EmbeddedServer> {
  const { folder, at, ownerUrl } = options
  const settings = [...(await recoverySettings(manifest, options)), 'recovery_target_action=promote']
  await writeFile(join(folder, 'recovery.signal'), '')
  await giveToServer(join(folder, 'recovery.signal'))
  const password = decodeURIComponent(new URL(ownerUrl).password)
  try {
    return await startServer({ directory: folder, port: await freePort(), password, databases: [], settings })
  } catch (error) {
    throw explained(error, at)
  }
}

async function verify(url: string, manifest: Manifest) {
  const sql = connect(url)
  try {
    const names = manifest.tables.map((table) => table.name)
    const problems = compareDigests(manifest.tables, await sql.begin((tx) => digestTables(tx, names)))
    if (problems.length > 0)
      throw new Error(`The restored data is not what was backed up:\n  ${problems.join('\n  ')}`)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The live directory knows of later moves; when it is lost too, the one that was restored with the region speaks. */
async function freezeStale(regionUrl: string, { region, directoryUrl }: Options, manifest: Manifest) {
  const [restored, live] = [connect(regionUrl), connect(superuserUrl(directoryUrl))]
  const name = databaseName(directoryUrl)
  const sameAge = new URL(regionUrl)
  sameAge.pathname = `/${name}`
  const copy = connect(sameAge.toString())
  try {
    const answers = await live`select 1`.then(
      () => true,
      () => false,
    )
    if (!answers && !manifest.alsoHolds.includes(name)) {
      throw new Error(
        'The directory does not answer, and without it nobody knows what has moved. Start it, and restore again.',
      )
    }
    const frozen = await freezeStaleFences(restored, answers ? live : copy, region)
    return { frozen, directoryFrom: answers ? ('live' as const) : ('restored' as const) }
  } finally {
    await Promise.all([restored, live, copy].map((sql) => sql.end({ timeout: 5 })))
  }
}

/** Brings a sealed backup back into a new data folder, checks it, and leaves it stopped. */
export async function restoreBackup(options: Options): Promise<Restored> {
  const { file, master, region, folder, at, ownerUrl } = options
  await refuseUsedFolder(folder)
  try {
    const manifest = await extractBackup({ file, master, region, folder })
    const server = await recover(manifest, options)
    try {
      const url = new URL(superuserUrl(ownerUrl))
      url.host = `127.0.0.1:${server.port}`
      url.pathname = `/${manifest.database}`
      if (!at) await verify(url.toString(), manifest)
      return { manifest, ...(await freezeStale(url.toString(), options, manifest)) }
    } finally {
      await server.stop()
    }
  } catch (error) {
    for (const path of [folder, `${folder}.log`, archiveFolder(folder)])
      await rm(path, { recursive: true, force: true })
    throw error
  }
}
