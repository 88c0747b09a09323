import { access, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'

const dayMs = 24 * 60 * 60_000

/** The names of the WAL segments from one position to another, both included. */
export async function segmentsBetween(sql: postgres.Sql, from: string, to: string): Promise<string[]> {
  const rows = await sql`
    with size as (select setting::bigint as bytes from pg_settings where name = 'wal_segment_size')
    select pg_walfile_name('0/0'::pg_lsn + segment * bytes + 1) as name
    from size, generate_series(
      trunc((${from}::pg_lsn - '0/0'::pg_lsn) / bytes), trunc((${to}::pg_lsn - '0/0'::pg_lsn) / bytes)) as segment`
  return rows.map((row) => String(row.name))
}

/** Finishes the current segment and waits until the server has archived it; an untouched one has been already. */
export async function archiveNow(sql: postgres.Sql, archive: string): Promise<void> {
  const [row] = await sql`select pg_walfile_name(pg_switch_wal() - 1) as name`
  const file = join(archive, String(row?.name))
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    const found = await access(file).then(
      () => true,
      () => false,
    )
    if (found) return
  }
  throw new Error(`The server did not archive its WAL within 30 s; its log says why. Expected: ${file}`)
}

/** Deletes archived WAL that is both older than the days kept and not needed by the backup just made. */
export async function pruneArchive(archive: string, firstNeeded: string, keepDays: number): Promise<number> {
  const old = Date.now() - keepDays * dayMs
  let deleted = 0
  for (const name of await readdir(archive)) {
    if (!/^[0-9A-F]{24}$/.test(name) || name.slice(8) >= firstNeeded.slice(8)) continue
    if ((await stat(join(archive, name))).mtimeMs > old) continue
    await rm(join(archive, name))
    deleted++
  }
  return deleted
}
