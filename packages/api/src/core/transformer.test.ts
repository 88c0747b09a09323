import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transformer } from './transformer.ts'

const roundTrip = (value: unknown) =>
  transformer.deserialize(JSON.parse(JSON.stringify(transformer.serialize(value))))

describe('the transformer', () => {
  it('brings dates, bigints and everything of JSON back unchanged', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt(),
      fc.date({ noInvalidDate: true }),
    )
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('node'), { maxKeys: 4 }),
      ),
    })).node
    fc.assert(
      fc.property(value, (one) => {
        expect(roundTrip(one)).toEqual(one)
      }),
    )
  })

  it('takes a bigint beyond the safe integers without loss', () => {
    expect(roundTrip({ amount: 9_007_199_254_740_993n })).toEqual({ amount: 9_007_199_254_740_993n })
  })
})
