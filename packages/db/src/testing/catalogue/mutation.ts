import type postgres from 'postgres'
import type { CatalogueSql } from './declared.ts'

const takeBack = new Error('taken back')

/** What a check says of the database after a change on purpose; the change is taken back. */
export async function afterChange(
  sql: postgres.Sql,
  change: string,
  check: (tx: CatalogueSql) => Promise<string[]>,
): Promise<string[]> {
  let violations: string[] = []
  const run = sql.begin(async (tx) => {
    await tx.unsafe(change)
    violations = await check(tx)
    throw takeBack
  })
  await run.catch((error) => {
    if (error !== takeBack) throw error
  })
  return violations
}
