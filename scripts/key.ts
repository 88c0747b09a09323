import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '../packages/db/src/env.ts'

/** The master key of a local installation, made once; in production it must come from outside. */
export async function masterKey(): Promise<string> {
  if (process.env.THIMBLELY_KEY) return process.env.THIMBLELY_KEY
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'THIMBLELY_KEY is missing. In production it must be set: 32 random bytes as hex (openssl rand -hex 32).',
    )
  }
  const file = join(dataFolder(), 'key')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known) return known.trim()
  await mkdir(dataFolder(), { recursive: true, mode: 0o755 })
  const key = randomBytes(32).toString('hex')
  await writeFile(file, `${key}\n`, { mode: 0o600 })
  return key
}
