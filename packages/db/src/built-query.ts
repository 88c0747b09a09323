import type { Transaction } from './pool.ts'

type Prepared<Row> = { execute: (values?: Record<string, unknown>) => Promise<Row[]> }

type Builder<Row> = { prepare: (name: string) => Prepared<Row> }

/**
 * A read whose text is made once and not on every call, with `sql.placeholder` where the call's values go. It runs in
 * whichever transaction asks, and so under that one's row policies.
 */
export function builtQuery<Row>(build: (tx: Transaction) => Builder<Row>) {
  let built: Prepared<Row> | undefined
  return (tx: Transaction, values: Record<string, unknown> = {}): Promise<Row[]> => {
    built ??= build(tx).prepare('built')
    // Drizzle binds what it builds to the connection it was built on; everything else of it is the same for all.
    const { client } = (tx as unknown as { session: { client: unknown } }).session
    const here: Prepared<Row> = Object.assign(Object.create(built), { client })
    return here.execute(values)
  }
}
