import type { Server } from 'node:http'

type ListenOptions = { port: number; host: string /** The setting that moves this port. */; variable: string }

/** Binds or says in one sentence what stands in the way and which setting helps. */
export function listen(server: Server, { port, host, variable }: ListenOptions): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Error(obstacle(error, port, host, variable)))
    server.once('error', fail)
    server.listen({ port, host }, () => {
      server.off('error', fail)
      const address = server.address()
      resolve({ port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

function obstacle(error: NodeJS.ErrnoException, port: number, host: string, variable: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: set ${variable} to a free port.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user: set ${variable} to a port above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `The address ${host} does not belong to this machine: set HOST to 127.0.0.1 or 0.0.0.0.`
    default:
      return `Port ${port} on ${host} could not be opened: ${error.message}`
  }
}
