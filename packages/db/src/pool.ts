import {
  drizzle,
  type PostgresJsDatabase,
  PostgresJsSession,
  PostgresJsTransaction,
} from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { Breaker } from './breaker.ts'
import { translateError } from './errors.ts'
import { withContact } from './first-contact.ts'
import { recordStatement } from './query-count.ts'
import { Semaphore } from './semaphore.ts'
import { TransactionFence } from './transaction-fence.ts'

export type Transaction = PostgresJsTransaction<Record<string, never>, Record<string, never>>

export type Mode = 'read only' | 'read write'

/** One statement of our own, sent on the transaction's connection outside Drizzle. */
export type RawStatement = (text: string, values: unknown[]) => Promise<postgres.RowList<postgres.Row[]>>

const statementMs = 5_000
/** A little more than the driver's own limit, whose error says more. */
const connectMs = 3_400

/** Boxed, because the driver would await an array's elements one by one. */
type Boxed<T> = { value: T }

type PoolOptions = { name: string; url: string; size: number }

/** The connections of one role to one database, with a bounded queue and a breaker before them. */
export class Pool {
  readonly name: string
  readonly #client: postgres.Sql
  readonly #database: PostgresJsDatabase<Record<string, never>>
  readonly #semaphore: Semaphore
  readonly #breaker: Breaker

  constructor({ name, url, size }: PoolOptions) {
    this.name = name
    this.#client = postgres(url, {
      max: size,
      connect_timeout: 3,
      idle_timeout: 60,
      onnotice: () => {},
      // A server that restarts is tried again at once; the breaker does the pausing.
      backoff: false,
      connection: {
        application_name: `thimblely:${name}`,
        statement_timeout: statementMs,
        lock_timeout: 2_000,
        idle_in_transaction_session_timeout: 10_000,
      },
    })
    this.#database = drizzle(this.#client)
    this.#semaphore = new Semaphore({ permits: size })
    this.#breaker = new Breaker(name)
  }

  get figures() {
    return { inUse: this.#semaphore.inUse, waiting: this.#semaphore.waiting, isOpen: this.#breaker.isOpen }
  }

  /** One transaction. `enter` leaves together with the work's first statement, and its refusal wins over the work's. */
  async transaction<T>(
    mode: Mode,
    enter: (raw: RawStatement) => Promise<unknown>,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.#guarded(`begin ${mode}`, connectMs, async (started) => {
      const fence = new TransactionFence()
      try {
        const outcome = await this.#client.begin(mode, (driver) => {
          started()
          return fence.keep(this.#inside(fence.around(driver, recordStatement), enter, work))
        })
        return (outcome as Boxed<T>).value
      } finally {
        fence.close()
      }
    })
  }

  /** One call of a function of ours, outside any transaction. */
  async call<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.#guarded(text, connectMs + statementMs, async () => {
      recordStatement(text)
      return [...(await this.#client.unsafe(text, values as never[], { prepare: true }))] as Row[]
    })
  }

  /** Listens until the returned function is called; the driver reconnects and listens again by itself. */
  async listen(
    channel: string,
    heard: (payload: string) => void,
    listening?: () => void,
  ): Promise<() => Promise<void>> {
    const subscription = await this.#client.listen(channel, heard, listening)
    return subscription.unlisten
  }

  async end(): Promise<void> {
    await this.#client.end({ timeout: 5 })
  }

  async #guarded<T>(
    opening: string,
    deadlineMs: number,
    work: (started: () => void) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#semaphore.run(() => this.#breaker.run(() => withContact(opening, deadlineMs, work)))
    } catch (error) {
      throw translateError(error)
    }
  }

  async #inside<T>(
    client: postgres.TransactionSql,
    enter: (raw: RawStatement) => Promise<unknown>,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<Boxed<T>> {
    const raw: RawStatement = (text, values) => client.unsafe(text, values as never[]).execute()
    const [entered, worked] = await Promise.allSettled([enter(raw), work(this.#wrap(client))])
    if (entered.status === 'rejected') throw entered.reason
    if (worked.status === 'rejected') throw worked.reason
    return { value: worked.value }
  }

  #wrap(client: postgres.TransactionSql): Transaction {
    // Drizzle's own transaction() would spend a round trip before the first statement.
    const { dialect, session } = this.#database as unknown as {
      dialect: never
      session: { schema: undefined }
    }
    const inner = new PostgresJsSession(client as never, dialect, session.schema, {})
    return new PostgresJsTransaction(dialect, inner as never, session.schema) as unknown as Transaction
  }
}
