import { randomBytes } from 'node:crypto'

const NONCE_BYTES = 16
/** Asking the system for randomness is the dear part, so one call serves many responses. */
const POOL_BYTES = 256 * NONCE_BYTES

let pool = Buffer.alloc(0)
let used = 0

/** 128 bits that no earlier response has carried. */
export function freshNonce(): string {
  if (used >= pool.length) {
    pool = randomBytes(POOL_BYTES)
    used = 0
  }
  used += NONCE_BYTES
  return pool.toString('base64', used - NONCE_BYTES, used)
}
