import { expect, it } from 'vitest'
import { proveSlice } from './prove.ts'

it('writes a slice of two words and a part of it that pass every check unedited, and refuses to do it twice', {
  timeout: 300_000,
}, () => {
  const proofs = proveSlice('size-charts', 'entries')
  const failed = proofs.filter(({ passed }) => !passed)
  expect(failed.map(({ step, output }) => `${step}: ${output.slice(-4000)}`)).toEqual([])
  expect(proofs.map(({ step }) => step)).toContain('verify')
})
