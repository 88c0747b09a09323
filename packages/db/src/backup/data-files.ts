import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pack } from 'tar-stream'
import { dataPrefix } from './manifest.ts'

// What the server makes anew, and what belongs to the running process only. The folders themselves stay.
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_stat_tmp',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_subtrans',
])
const omitted = /^(postmaster\.(pid|opts)|current_logfiles|pg_internal\.init.*|pgsql_tmp.*)$/
const readBytes = 1024 * 1024

/** Copies the first `size` bytes of a file; one that shrank meanwhile is filled up, and its WAL puts it right. */
async function* firstBytes(handle: FileHandle, size: number) {
  for (let position = 0; position < size; ) {
    const wanted = Math.min(readBytes, size - position)
    const buffer = Buffer.alloc(wanted)
    const { bytesRead } = await handle.read(buffer, 0, wanted, position)
    position += bytesRead
    yield bytesRead === 0 ? Buffer.alloc(wanted) : buffer.subarray(0, bytesRead)
    if (bytesRead === 0) position += wanted
  }
}

export async function addFile(pack: Pack, path: string, name: string): Promise<void> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    // Dropped between listing and copying.
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!handle) return
  try {
    const { size } = await handle.stat()
    const sink = pack.entry({ name: `${dataPrefix}${name}`, size, mode: 0o600 })
    await pipeline(Readable.from(firstBytes(handle, size)), sink as unknown as NodeJS.WritableStream)
  } finally {
    await handle.close()
  }
}

export function addText(pack: Pack, name: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    pack.entry({ name, mode: 0o600 }, text, (error) => (error ? reject(error) : resolve()))
  })
}

function addFolder(pack: Pack, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = { name: `${dataPrefix}${name}`, type: 'directory' as const, mode: 0o700 }
    pack.entry(entry, (error) => (error ? reject(error) : resolve()))
  })
}

/** Packs a running server's data folder, pg_control last, as its backup protocol asks. */
export async function addDataFolder(pack: Pack, root: string): Promise<void> {
  await addTree(pack, root, '')
  await addFile(pack, join(root, 'global', 'pg_control'), 'global/pg_control')
}

async function addTree(pack: Pack, root: string, folder: string): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const name = folder ? `${folder}/${entry.name}` : entry.name
    if (omitted.test(entry.name) || name === 'global/pg_control') continue
    if (folder === 'pg_tblspc')
      throw new Error('This server has tablespaces, which this command does not copy. Use pg_basebackup.')
    if (entry.isDirectory()) {
      await addFolder(pack, name)
      if (!emptied.has(name)) await addTree(pack, root, name)
    } else if (entry.isFile()) await addFile(pack, join(root, name), name)
  }
}
