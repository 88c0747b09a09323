import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { masterKey } from './key.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thimblely-key-'))
  vi.stubEnv('THIMBLELY_DATA', folder)
  vi.stubEnv('THIMBLELY_KEY', '')
  vi.stubEnv('NODE_ENV', 'development')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('the master key', () => {
  it('is made once and read by its owner alone', async () => {
    const key = await masterKey()
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(await masterKey()).toBe(key)
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600)
  })

  it('has to come from outside in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(masterKey()).rejects.toThrow('THIMBLELY_KEY is missing. In production it must be set')
    await expect(readFile(join(folder, 'key'))).rejects.toThrow('ENOENT')
  })
})
