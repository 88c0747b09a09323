import { expect, it } from 'vitest'
import { proveSlice } from './prove.ts'

it('writes a slice of two words and a part of it that pass every check unedited, and refuses to do it twice', {
  timeout: 300_000,
}, async () => {
  const outcomes = await proveSlice('size-charts', 'entries')
  const failed = outcomes.filter(({ passed }) => !passed)
  expect(failed.map(({ name, output }) => `${name}: ${output.slice(-4000)}`)).toEqual([])
  expect(outcomes).toHaveLength(8)
})
