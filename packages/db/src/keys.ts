import { createHmac, hkdfSync } from 'node:crypto'

/** A key of its own for each purpose, so that one leaking says nothing about another. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `thimblely:${purpose}`, 32))
}

export function keyedHash(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
