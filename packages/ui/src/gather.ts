import { Transform, type TransformCallback } from 'node:stream'

const enough = 32 * 1024

/**
 * Joins what is written in one turn of the event loop. React writes pages in pieces of two kilobytes, and each piece
 * would cost a turn of the compressor and of the socket.
 */
export class Gather extends Transform {
  #held: Buffer[] = []
  #bytes = 0
  #turn: NodeJS.Immediate | undefined

  constructor() {
    super({ highWaterMark: 16 * enough })
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held.push(piece)
    this.#bytes += piece.length
    if (this.#bytes >= enough) this.#release()
    else this.#turn ??= setImmediate(() => this.#release())
    done()
  }

  override _flush(done: TransformCallback): void {
    this.#release()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearImmediate(this.#turn)
    done(error)
  }

  #release(): void {
    clearImmediate(this.#turn)
    this.#turn = undefined
    if (this.#bytes > 0) this.push(Buffer.concat(this.#held, this.#bytes))
    this.#held = []
    this.#bytes = 0
  }
}
