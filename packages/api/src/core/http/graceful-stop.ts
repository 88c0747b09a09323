import type { Server } from 'node:http'

const SWEEP_MS = 50

/** Takes no new connection, lets open requests finish for `patienceMs`, then closes what is left. */
export function gracefulStop(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // A keep-alive connection goes idle only when its last response is out, so look again until all are gone.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const deadline = setTimeout(() => server.closeAllConnections(), patienceMs)
    server.close((error) => {
      clearInterval(sweep)
      clearTimeout(deadline)
      if (error && !('code' in error && error.code === 'ERR_SERVER_NOT_RUNNING')) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}
