import { type AccountFixture, account } from '@thimblely/db/testing/factories/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../core/passwords.ts'
import { createCaller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'

const password = 'thimble-and-thread'

let test: TestHouse
let person: AccountFixture

beforeAll(async () => {
  test = await testHouse()
  person = await account(test.regions, {
    region: 'us',
    passwordHash: await hashPassword(password),
    email: 'Ada@Example.com',
  })
})

const signIn = async (
  input: { email: string; password: string },
  options: Parameters<TestHouse['request']>[0] = {},
) => {
  const request = test.request(options)
  const answer = await createCaller(request).accounts.signIn(input)
  return { answer, cookie: request.responseHeaders.get('set-cookie') ?? '' }
}

describe('signIn', () => {
  it('finds the account in its region by an address in any case and sets a cookie', async () => {
    const { answer, cookie } = await signIn({ email: 'ADA@example.com', password })
    expect(answer.accountId).toBe(person.id)
    expect(cookie).toMatch(/^__Host-tb_ws=us\./)
  })

  it('gives a new token and ends the old session', async () => {
    const first = await signIn({ email: 'ada@example.com', password })
    const cookie = first.cookie.split(';')[0] ?? ''
    const second = await signIn({ email: 'ada@example.com', password }, { cookie })
    expect(second.cookie.split(';')[0]).not.toBe(cookie)
    expect(await test.request({ cookie }).viewer()).toBeUndefined()
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    const attempts = [
      { email: 'ada@example.com', password: 'wrong password here' },
      { email: 'nobody@example.com', password: 'wrong password here' },
    ]
    const answers = await Promise.all(
      attempts.map((input) =>
        signIn(input, { ip: '198.51.100.7' }).catch((error) => `${error.code} ${error.message}`),
      ),
    )
    expect(answers[0]).toBe(answers[1])
    expect(answers[0]).toContain('UNAUTHORIZED')
  })

  it('lets only staff into the admin app, in the same words', async () => {
    const refused = await signIn({ email: 'ada@example.com', password }, { app: 'admin' }).catch(
      (error) => error.message,
    )
    const wrong = await signIn({ email: 'ada@example.com', password: 'wrong' }, { app: 'admin' }).catch(
      (error) => error.message,
    )
    expect(refused).toBe(wrong)
    await test.ownerSql(
      'us',
    )`insert into staff_members (account_id, role) values (${person.id}, 'administrator')`
    await expect(signIn({ email: 'ada@example.com', password }, { app: 'admin' })).resolves.toBeDefined()
  })

  it('slows bad tries on one account, without touching another', async () => {
    const victim = await account(test.regions, { passwordHash: await hashPassword(password) })
    const tries = Array.from({ length: 14 }, () =>
      signIn({ email: victim.email, password: 'guess' }, { ip: '203.0.113.9' }).catch((error) => error.code),
    )
    const codes = await Promise.all(tries)
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS').length).toBeGreaterThanOrEqual(2)
    await expect(
      signIn({ email: 'ada@example.com', password }, { ip: '203.0.113.10' }),
    ).resolves.toBeDefined()
  })
})
