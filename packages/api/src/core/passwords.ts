import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { Semaphore } from '@thimblely/db/semaphore'

// OWASP's figures for argon2id, which is the library's default algorithm.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Hashing is heavy by design; more at once than this would only starve everything else.
const turns = new Semaphore({ permits: availableParallelism() * 2, waitMs: 5_000, longestQueue: 200 })

export function hashPassword(password: string): Promise<string> {
  return turns.run(() => hash(password.normalize('NFC'), parameters))
}

let decoy: Promise<string> | undefined

/** Takes as long for an account that does not exist as for one that does. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const against = stored ?? (await decoy)
  const matches = await turns.run(() => verify(against, password.normalize('NFC')))
  return matches && stored != null
}

/** A hash made with older parameters is made anew at the next sign-in. */
export function isOutdated(stored: string): boolean {
  return !stored.includes(`m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}`)
}
