import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import { giveToServer } from '../embedded.ts'
import { dataPrefix, Manifest, manifestEntry } from './manifest.ts'
import { openSealed } from './seal.ts'

type Entry = Extract extends AsyncIterable<infer One> ? One : never

const readable = (entry: Entry) => Readable.from(entry as AsyncIterable<Buffer>)

async function textOf(entry: Entry): Promise<string> {
  return Buffer.concat(await readable(entry).toArray()).toString('utf8')
}

/** Only what lies below the folder is written, whatever a name in the file says. */
function placeOf(folder: string, name: string): string {
  const place = resolve(folder, name.slice(dataPrefix.length))
  if (!`${place}${sep}`.startsWith(`${resolve(folder)}${sep}`))
    throw new Error('The backup names a file outside its folder.')
  return place
}

async function writeEntry(folder: string, entry: Entry): Promise<void> {
  const place = placeOf(folder, entry.header.name)
  if (entry.header.type === 'directory') {
    entry.resume()
    await mkdir(place, { recursive: true, mode: 0o700 })
  } else {
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await pipeline(readable(entry), createWriteStream(place, { mode: 0o600 }))
  }
  await giveToServer(place)
}

/** Writes a sealed backup's files into a new data folder and gives its manifest back. */
export async function extractBackup(options: {
  file: string
  master: Buffer
  region: string
  folder: string
}): Promise<Manifest> {
  const { file, master, region, folder } = options
  const sealed = createReadStream(file)
  try {
    const { content } = await openSealed(sealed, master, region)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await giveToServer(folder)
    const entries = extract()
    const unpacked = pipeline(
      Readable.from(content),
      createGunzip(),
      entries as unknown as NodeJS.WritableStream,
    )
    unpacked.catch((error) => entries.destroy(error))
    let manifest: Manifest | undefined
    for await (const entry of entries) {
      if (entry.header.name === manifestEntry) manifest = Manifest.parse(JSON.parse(await textOf(entry)))
      else await writeEntry(folder, entry)
    }
    await unpacked
    if (!manifest) throw new Error('The backup has no manifest; it was never finished.')
    return manifest
  } finally {
    sealed.destroy()
  }
}
