import { beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { countTry, requireAllowance } from './rate-limit.ts'

let test: TestHouse

beforeAll(async () => {
  test = await testHouse()
})

// A long window, so that no test runs over the end of one.
const day = 86_400

const tries = async (bucket: string, count: number, limit: number) => {
  const answers = []
  for (let index = 0; index < count; index++) answers.push(await countTry(test.house(), bucket, limit, day))
  return answers.map(({ allowed }) => allowed)
}

describe('countTry', () => {
  it('allows as many tries as the limit says and refuses the next, saying how long to wait', async () => {
    expect(await tries('a', 4, 3)).toEqual([true, true, true, false])
    const { retryAfterSeconds } = await countTry(test.house(), 'a', 3, day)
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(retryAfterSeconds).toBeLessThanOrEqual(day)
  })

  it('counts each bucket for itself', async () => {
    await tries('full', 3, 2)
    expect(await tries('other', 1, 2)).toEqual([true])
  })

  it('counts tries at the same moment one by one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => countTry(test.house(), 'crowd', 5, day)),
    )
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5)
  })

  it('counts over the processes of all apps together', async () => {
    await tries('shared', 2, 2)
    expect((await countTry(test.house('storefront'), 'shared', 2, day)).allowed).toBe(false)
  })

  it('stores no address, only a keyed hash of the bucket', async () => {
    await countTry(test.house(), 'sign-in:ip:198.51.100.7', 5, day)
    const rows = await test.ownerSql('eu')`select bucket from rate_limits`
    expect(rows.length).toBeGreaterThan(0)
    for (const { bucket } of rows) expect(bucket).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('requireAllowance', () => {
  it('refuses with the seconds to wait', async () => {
    const ask = () => requireAllowance(test.house(), 'required', 1, day)
    await expect(ask()).resolves.toBeUndefined()
    await expect(ask()).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) })
  })
})
