import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { DatabaseError, isConnectionFailure } from './errors.ts'

/** Longer than the driver needs to notice that a connection closed, shorter than it needs to open it again. */
const noticeMs = 5

/**
 * When a connection dies, the driver reconnects it and hands it to another transaction, but the handle of the first
 * one still writes to it. This fence ends that handle, or its statements, COMMIT or ROLLBACK would run in the other.
 */
export class TransactionFence {
  #isClosed = false

  close() {
    this.#isClosed = true
  }

  check() {
    if (this.#isClosed) throw new DatabaseError('UNAVAILABLE', 'The connection of this transaction is gone')
  }

  /** Lets the driver end the transaction only while the connection is still its own. */
  async keep<T>(work: Promise<T>): Promise<T> {
    const [outcome] = await Promise.allSettled([work])
    if (outcome.status === 'rejected' && isConnectionFailure(outcome.reason)) await sleep(noticeMs)
    // The caller has its answer already: `begin` was rejected when the connection closed.
    if (this.#isClosed) return new Promise(() => {})
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }

  /** The driver's handle with the fence before each statement, prepared as `options` say. */
  around(client: postgres.TransactionSql, recorded: (text: string) => void): postgres.TransactionSql {
    return new Proxy(client, {
      get: (target, property, receiver) => {
        if (property === 'unsafe') {
          return (text: string, values?: never[], options?: object) => {
            this.check()
            recorded(text)
            // Drizzle prepares nothing by itself, and Postgres would plan each statement twice.
            return target.unsafe(text, values, { ...options, prepare: true })
          }
        }
        if (property === 'savepoint') {
          return (inside: (inner: postgres.TransactionSql) => Promise<unknown>) => {
            this.check()
            return target.savepoint((inner) => this.keep(inside(this.around(inner, recorded))))
          }
        }
        return Reflect.get(target, property, receiver)
      },
    })
  }
}
