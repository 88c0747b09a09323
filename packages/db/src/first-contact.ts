import postgres from 'postgres'

/**
 * The driver keeps the last error of a connection that the server ended, and gives it to the first statement after
 * the reconnect, which never ran. Such an error carries the text of the other statement.
 */
function isLeftOver(error: unknown, opening: string): boolean {
  return error instanceof postgres.PostgresError && error.query !== opening
}

/** The driver tries for ever when a server accepts connections and closes them; nobody waits for that. */
function withDeadline<T>(milliseconds: number, work: (made: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      reject(Object.assign(new Error('No connection in time'), { code: 'CONNECT_TIMEOUT' }))
    }, milliseconds)
    const made = () => {
      if (isOver) throw new Error('The caller has gone')
      clearTimeout(timer)
    }
    work(made)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/**
 * Runs work on a connection of the driver. `opening` is the first statement it sends; `started` ends the deadline
 * and says that the work may have had an effect, after which it is never tried again.
 */
export async function withContact<T>(
  opening: string,
  deadlineMs: number,
  work: (started: () => void) => Promise<T>,
): Promise<T> {
  let hasStarted = false
  const attempt = () =>
    withDeadline(deadlineMs, (made) =>
      work(() => {
        made()
        hasStarted = true
      }),
    )
  try {
    return await attempt()
  } catch (error) {
    if (hasStarted || !isLeftOver(error, opening)) throw error
    return attempt()
  }
}
