import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { archiveFolder, superuser } from '../embedded.ts'

export type LocalServer = {
  dataDirectory: string
  version: string
  /** Where finished WAL goes, when the server archives. */
  archive: string | null
  /** The superuser's address of the region's database. */
  superUrl: string
}

export const connect = (url: string) => postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })

/** The embedded server's superuser has the owner's password. */
export function superuserUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = superuser
  return url.toString()
}

export const databaseName = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1))

function ownServer(region: string, ownerUrl: string): Error {
  const { hostname, port, searchParams } = new URL(ownerUrl)
  const place = `-h ${searchParams.get('host') ?? hostname} -p ${port || 5432}`
  return new Error(
    [
      `"${region}" lives on a server of your own, whose files this command cannot read. Back it up there, inside the region:`,
      `  pg_basebackup ${place} -U <replication role> -D - -F tar -X fetch | age -r <the region's public key> > ${region}.tar.age`,
      'and archive its WAL (archive_mode and archive_command, pgBackRest or barman) to come back to a moment in between.',
    ].join('\n'),
  )
}

async function isReadable(dataDirectory: string, port: string): Promise<boolean> {
  try {
    await access(join(dataDirectory, 'global', 'pg_control'), constants.R_OK)
    const lines = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n')
    return lines[3] === port
  } catch {
    return false
  }
}

/** The server behind an address, when it is the embedded one and its files are at hand. */
export async function localServer(region: string, ownerUrl: string): Promise<LocalServer> {
  const superUrl = superuserUrl(ownerUrl)
  const { hostname, port } = new URL(ownerUrl)
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) throw ownServer(region, ownerUrl)
  const sql = connect(superUrl)
  try {
    const [row] = await sql`select current_setting('data_directory') as data_directory,
      current_setting('server_version') as version, current_setting('archive_mode') as archive_mode`
    const dataDirectory = String(row?.data_directory)
    if (!(await isReadable(dataDirectory, port || '5432'))) throw ownServer(region, ownerUrl)
    const archive = row?.archive_mode === 'on' ? archiveFolder(dataDirectory) : null
    return { dataDirectory, version: String(row?.version), archive, superUrl }
  } catch (error) {
    // No such superuser, or another password: not a server that we set up.
    if (/^28/.test(String((error as { code?: string }).code))) throw ownServer(region, ownerUrl)
    throw error
  } finally {
    await sql.end({ timeout: 5 })
  }
}
