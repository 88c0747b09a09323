import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { digestTables, type TableDigest, tableNames } from './digests.ts'

const tries = 20

export type Snapshot = { restorePoint: string; position: string; takenAt: string; tables: TableDigest[] }

/**
 * Names a point in the WAL and counts exactly what is committed before it: writers wait for the few milliseconds
 * between the two. Giving up before the deadlock check means that no writer is ever the victim.
 */
export async function takeSnapshot(
  locker: postgres.Sql,
  reader: postgres.Sql,
  restorePoint: string,
): Promise<Snapshot> {
  const names = await tableNames(locker)
  return reader.begin('isolation level repeatable read read only', async (reading) => {
    const { position, takenAt } = await withoutWriters(locker, names, async (tx) => {
      const [point] =
        await tx`select pg_create_restore_point(${restorePoint})::text as position, clock_timestamp() as at`
      await reading`select 1`
      return { position: String(point?.position), takenAt: new Date(point?.at).toISOString() }
    })
    return { restorePoint, position, takenAt, tables: await digestTables(reading, names) }
  })
}

async function withoutWriters<T>(
  sql: postgres.Sql,
  names: readonly string[],
  work: (tx: postgres.TransactionSql) => Promise<T>,
) {
  for (let attempt = 1; ; attempt++) {
    try {
      const outcome = await sql.begin(async (tx) => {
        await tx`set local lock_timeout = '300ms'`
        await tx.unsafe(`lock table ${names.join(', ')} in share mode`)
        return { value: await work(tx) }
      })
      return outcome.value
    } catch (error) {
      const isLocked = (error as { code?: string }).code === '55P03'
      if (!isLocked) throw error
      if (attempt === tries) {
        throw new Error(
          'A transaction has been writing for too long to take a consistent backup; try again.',
          {
            cause: error,
          },
        )
      }
      await sleep(200)
    }
  }
}
