import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const SWEEP_MS = 50

/** Ends a server politely: takes no new connection, lets open requests finish for a while, then closes what is left. */
export type GracefulStop = (patienceMs: number) => Promise<void>

export function gracefulStop(server: Server): GracefulStop {
  const sockets = trackSockets(server)
  return (patienceMs) =>
    new Promise((resolve, reject) => {
      const closeUnused = () => {
        server.closeIdleConnections()
        // Browsers open connections ahead of need; Node counts those as busy until their headers are overdue.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      }
      // A keep-alive connection goes idle only when its last response is out, so look again until all are gone.
      const sweep = setInterval(closeUnused, SWEEP_MS)
      const deadline = setTimeout(() => server.closeAllConnections(), patienceMs)
      server.close((error) => {
        clearInterval(sweep)
        clearTimeout(deadline)
        if (error && !('code' in error && error.code === 'ERR_SERVER_NOT_RUNNING')) reject(error)
        else resolve()
      })
      closeUnused()
    })
}

function trackSockets(server: Server): Set<Socket> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}
