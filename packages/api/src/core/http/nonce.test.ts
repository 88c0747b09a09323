import { expect, it } from 'vitest'
import { freshNonce } from './nonce.ts'

it('never repeats a nonce, across refills of the pool', () => {
  const nonces = Array.from({ length: 5_000 }, freshNonce)
  expect(new Set(nonces).size).toBe(5_000)
  expect(nonces.every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true)
})
