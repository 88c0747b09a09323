import { connect, createServer, type Server, type Socket } from 'node:net'

export type Fault = 'none' | 'refuse' | 'black hole' | 'close at once'

/** A TCP way to a server that can be made to fail like a network does. */
export class FaultyProxy {
  readonly #target: { host: string; port: number }
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #fault: Fault = 'none'
  port = 0

  constructor(target: { host: string; port: number }) {
    this.#target = target
  }

  /** Ends every connection and behaves this way from now on, on the same port. */
  async become(fault: Fault): Promise<void> {
    if (fault === this.#fault && this.#server) return
    this.#fault = fault
    for (const socket of this.#sockets) socket.destroy()
    if (fault === 'refuse') await this.#close()
    else if (!this.#server) await this.#listen()
  }

  async stop(): Promise<void> {
    await this.become('refuse')
  }

  #listen(): Promise<void> {
    const server = createServer((socket) => this.#accept(socket))
    this.#server = server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.port, '127.0.0.1', () => {
        const address = server.address()
        if (typeof address === 'object' && address) this.port = address.port
        resolve()
      })
    })
  }

  #close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }

  #accept(socket: Socket) {
    this.#keep(socket)
    if (this.#fault === 'close at once') socket.end()
    if (this.#fault !== 'none') return
    const onward = connect(this.#target.port, this.#target.host)
    this.#keep(onward)
    socket.pipe(onward).pipe(socket)
    socket.once('close', () => onward.destroy())
    onward.once('close', () => socket.destroy())
  }

  #keep(socket: Socket) {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => this.#sockets.delete(socket))
  }
}
