import { createHash } from 'node:crypto'
import { type AccountFixture, account } from '@thimblely/db/testing/factories/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { Sessions } from './session.ts'

const day = 24 * 60 * 60_000

let test: TestHouse
let person: AccountFixture
let now = Date.now()

const at = (app: 'workspace' | 'admin' = 'workspace') =>
  new Sessions(test.regions, app, { now: () => new Date(now) })

const tokenIn = (cookie: string) => decodeURIComponent(/=([^;]*)/.exec(cookie)?.[1] ?? '')

const start = async (app: 'workspace' | 'admin' = 'workspace') =>
  tokenIn(await at(app).start({ id: person.id, region: person.region }, {}))

beforeAll(async () => {
  test = await testHouse()
  person = await account(test.regions, { region: 'us' })
})

describe('a session', () => {
  it('is stored as the SHA-256 of its token and never as the token', async () => {
    const token = await start()
    const rows = await test.ownerSql(
      'us',
    )`select token_hash, to_jsonb(s)::text as everything from auth_sessions s`
    const hash = createHash('sha256').update(token).digest('hex')
    expect(rows.map((row) => row.token_hash)).toContain(hash)
    expect(rows.every((row) => !row.everything.includes(token.split('.')[1]))).toBe(true)
  })

  it('names its region in front, so that no directory is asked', async () => {
    expect(await start()).toMatch(/^us\.[\w-]{43}$/)
  })

  it('sets a __Host- cookie that scripts cannot read', async () => {
    const cookie = await at().start({ id: person.id, region: person.region }, {})
    expect(cookie).toMatch(/^__Host-tb_ws=/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).toMatch(/; Path=\//)
    expect(cookie).not.toMatch(/Domain/)
  })

  it('keeps a cookie that outlives the idle limit, which moves with use', async () => {
    const cookie = await at('admin').start({ id: person.id, region: person.region }, {})
    expect(Number(/Max-Age=(\d+)/.exec(cookie)?.[1])).toBeGreaterThan((12 * 60 * 60_000) / 1000)
  })

  it('tells when it ends: 30 minutes after the last use, and never after the absolute limit', async () => {
    now = Date.now()
    const token = await start('admin')
    expect((await at('admin').viewer(token))?.signedInUntil.getTime()).toBe(now + 30 * 60_000)
  })

  it('is nobody in another app', async () => {
    const token = await start('workspace')
    expect(await at('workspace').viewer(token)).toMatchObject({ accountId: person.id, homeRegion: 'us' })
    expect(await at('admin').viewer(token)).toBeUndefined()
  })

  it.each([
    ['made up', 'us.nothing'],
    ['of an unknown region', 'mars.secret'],
    ['empty', ''],
    ['without region', 'secret'],
  ])('that is %s is nobody', async (_what, token) => {
    expect(await at().viewer(token)).toBeUndefined()
  })

  it('ends when it is signed out of, at once', async () => {
    const token = await start()
    await at().end(token)
    expect(await at().viewer(token)).toBeUndefined()
  })

  it('ends when the account is disabled, at once', async () => {
    const other = await account(test.regions)
    const token = tokenIn(await at().start({ id: other.id, region: other.region }, {}))
    await test.ownerSql('eu')`update accounts set status = 'disabled' where id = ${other.id}`
    expect(await at().viewer(token)).toBeUndefined()
  })

  it('moves its idle limit forward with use and never past the absolute one', async () => {
    const token = await start()
    await test.ownerSql(
      'us',
    )`update auth_sessions set last_activity_at = now() - interval '1 hour', expires_at = now() + interval '1 minute'`
    await at().viewer(token)
    const [row] = await test.ownerSql(
      'us',
    )`select expires_at, absolute_expires_at from auth_sessions where token_hash = ${createHash('sha256').update(token).digest('hex')}`
    expect(row?.expires_at.getTime()).toBeGreaterThan(Date.now() + 13 * day)
    await test.ownerSql(
      'us',
    )`update auth_sessions set last_activity_at = now() - interval '1 hour', absolute_expires_at = now() + interval '1 hour'`
    await at().viewer(token)
    const [capped] = await test.ownerSql(
      'us',
    )`select expires_at <= absolute_expires_at as kept from auth_sessions where token_hash = ${createHash('sha256').update(token).digest('hex')}`
    expect(capped?.kept).toBe(true)
  })

  it('ends after 90 days however much it is used, and staff sessions after 12 hours', async () => {
    const token = await start()
    const staffToken = await start('admin')
    now += 13 * 60 * 60_000
    expect(await at('admin').viewer(staffToken)).toBeUndefined()
    now += 91 * day
    expect(await at().viewer(token)).toBeUndefined()
    now = Date.now()
  })
})
