import { describe, expect, it } from 'vitest'
import { AppError } from './errors.ts'
import { toTrpcError } from './failure.ts'
import { formFailure } from './form-failure.ts'

describe('formFailure', () => {
  it('unwraps what a caller in process threw', () => {
    const thrown = toTrpcError(new AppError('INVALID', 'Look again.', { fields: { name: 'Give a name.' } }))
    expect(formFailure(thrown)).toMatchObject({
      status: 400,
      code: 'INVALID',
      fields: { name: 'Give a name.' },
    })
  })

  it('says how long to wait when there were too many tries', () => {
    const thrown = new AppError('RATE_LIMITED', 'Wait.', { retryAfterSeconds: 38 })
    expect(formFailure(thrown)).toMatchObject({ status: 429, retryAfterSeconds: 38 })
  })

  it.each([
    toTrpcError(new AppError('NOT_FOUND', 'Gone.')),
    toTrpcError(new AppError('FORBIDDEN', 'No.')),
    new Error('A defect'),
  ])('throws on what the person cannot mend in the form: %s', (thrown) => {
    expect(() => formFailure(thrown)).toThrow(thrown)
  })
})
