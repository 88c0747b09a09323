import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Regions } from '../regions.ts'
import { type TestDatabases, testDatabases } from '../testing/database.ts'
import { account } from '../testing/factories/accounts.ts'
import { workspace } from '../testing/factories/workspaces.ts'
import {
  confirmEmail,
  confirmHandle,
  confirmSlug,
  findAccount,
  reserveEmail,
  reserveHandle,
  reserveSlug,
} from './claims.ts'
import { settleClaims } from './settle-claims.ts'

let databases: TestDatabases
let elsewhere: Regions

beforeAll(async () => {
  databases = await testDatabases()
  // Another process of the platform, with connections of its own.
  elsewhere = new Regions(databases.config)
})

afterAll(() => elsewhere.end())

const directory = () => databases.ownerSql('directory')

const expire = (table: string) =>
  directory().unsafe(
    `update ${table} set reserved_until = now() - interval '1 second' where claim_state = 'reserved'`,
  )

const outcomes = (settled: PromiseSettledResult<void>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? 'won' : String(one.reason.code))).toSorted()

/** The same claim from two processes at once, twelve times over. */
async function race(claim: (regions: Regions, round: number) => Promise<void>): Promise<string[][]> {
  const rounds: string[][] = []
  for (let round = 0; round < 12; round++) {
    const both = [databases.regions, elsewhere].map((regions) => claim(regions, round))
    rounds.push(outcomes(await Promise.allSettled(both)))
  }
  return rounds
}

const oneWinnerEach = Array.from({ length: 12 }, () => ['CONFLICT', 'won'])

describe('a claim', () => {
  it('of one e-mail address by two people at once has exactly one winner', async () => {
    const claimed = await race((regions, round) =>
      reserveEmail(regions, ` Race-${round}@Example.com`, { accountId: randomUUID(), region: 'eu' }),
    )
    expect(claimed).toEqual(oneWinnerEach)
  })

  it('of one slug by two workspaces at once has exactly one winner', async () => {
    const claimed = await race((regions, round) => {
      const workspaceId = randomUUID()
      return reserveSlug(regions, {
        workspaceId,
        slug: `race-${round}`,
        shortId: workspaceId.slice(0, 10),
        region: 'us',
      })
    })
    expect(claimed).toEqual(oneWinnerEach)
  })

  it('of one handle by two owners at once has exactly one winner', async () => {
    const claimed = await race((regions, round) =>
      reserveHandle(regions, {
        handle: `race-${round}`,
        ownerKind: 'account',
        ownerId: randomUUID(),
        region: 'eu',
      }),
    )
    expect(claimed).toEqual(oneWinnerEach)
  })

  it('treats spellings of one address as the same address', async () => {
    const place = { accountId: randomUUID(), region: 'us' }
    await reserveEmail(databases.regions, 'Spelled@Example.com ', place)
    expect(await findAccount(databases.regions, 'spelled@example.com')).toEqual(place)
  })

  it('that was released cannot be confirmed', async () => {
    const accountId = randomUUID()
    await expect(confirmEmail(databases.regions, accountId)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(confirmSlug(databases.regions, accountId)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(confirmHandle(databases.regions, 'nobody-claimed-it')).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
})

describe('settleClaims', () => {
  it('leaves a reservation alone while its maker may still be at work', async () => {
    await reserveEmail(databases.regions, 'busy@example.com', { accountId: randomUUID(), region: 'eu' })
    expect(await settleClaims(databases.regions)).toEqual({ confirmed: 0, released: 0 })
    expect(await findAccount(databases.regions, 'busy@example.com')).toBeDefined()
  })

  it('confirms a claim whose maker died after the account was made', async () => {
    await directory()`truncate account_dir`
    const person = await account(databases.regions, { region: 'us' })
    await directory()`update account_dir set claim_state = 'reserved', reserved_until = now() where account_id = ${person.id}`
    await expire('account_dir')
    expect(await settleClaims(databases.regions)).toEqual({ confirmed: 1, released: 0 })
    const [row] =
      await directory()`select claim_state, reserved_until from account_dir where account_id = ${person.id}`
    expect(row).toEqual({ claim_state: 'confirmed', reserved_until: null })
  })

  it('releases a claim whose maker died before, and the address can be taken again', async () => {
    await directory()`truncate account_dir`
    await reserveEmail(databases.regions, 'dead@example.com', { accountId: randomUUID(), region: 'eu' })
    const next = { accountId: randomUUID(), region: 'us' }
    await expect(reserveEmail(databases.regions, 'dead@example.com', next)).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expire('account_dir')
    expect(await settleClaims(databases.regions)).toEqual({ confirmed: 0, released: 1 })
    await reserveEmail(databases.regions, 'dead@example.com', next)
    expect(await findAccount(databases.regions, 'dead@example.com')).toEqual(next)
  })

  it('settles slugs and handles of workspaces and accounts the same way', async () => {
    await directory()`truncate account_dir, workspace_dir, handle_dir`
    const { regions } = databases
    const made = await workspace(regions, { region: 'us' })
    await directory()`update workspace_dir set claim_state = 'reserved', reserved_until = now()`
    await reserveSlug(regions, {
      workspaceId: randomUUID(),
      slug: 'never-made',
      shortId: 'nevermade1',
      region: 'eu',
    })
    const owners = { workspace: made.id, account: made.owner.id }
    for (const ownerKind of ['workspace', 'account'] as const) {
      await reserveHandle(regions, {
        handle: `made-${ownerKind}`,
        ownerKind,
        ownerId: owners[ownerKind],
        region: 'us',
      })
      await reserveHandle(regions, {
        handle: `gone-${ownerKind}`,
        ownerKind,
        ownerId: randomUUID(),
        region: 'us',
      })
    }
    await expire('workspace_dir')
    await expire('handle_dir')
    expect(await settleClaims(regions)).toEqual({ confirmed: 3, released: 3 })
    const handles =
      await directory()`select handle, claim_state from handle_dir where handle ~ '^(made|gone)-' order by handle`
    expect([...handles]).toEqual([
      { handle: 'made-account', claim_state: 'confirmed' },
      { handle: 'made-workspace', claim_state: 'confirmed' },
    ])
  })

  it('leaves the claims of a region that does not answer, and settles the others', async () => {
    await directory()`truncate account_dir, workspace_dir, handle_dir`
    const halfDown = new Regions({
      ...databases.config,
      regions: { ...databases.config.regions, eu: 'postgres://nobody:none@127.0.0.1:1/eu' },
    })
    const { regions } = databases
    await reserveEmail(regions, 'in-eu@example.com', { accountId: randomUUID(), region: 'eu' })
    await reserveEmail(regions, 'in-us@example.com', { accountId: randomUUID(), region: 'us' })
    await expire('account_dir')
    try {
      expect(await settleClaims(halfDown)).toEqual({ confirmed: 0, released: 1 })
      // Also once the breaker is open, which no longer asks the region at all.
      for (let round = 0; round < 4; round++)
        expect(await settleClaims(halfDown)).toEqual({ confirmed: 0, released: 0 })
    } finally {
      await halfDown.end()
    }
    expect(await findAccount(regions, 'in-eu@example.com')).toBeDefined()
    expect(await findAccount(regions, 'in-us@example.com')).toBeUndefined()
  })

  it('leaves confirmed claims alone, however many settle at once', async () => {
    await directory()`truncate account_dir`
    const person = await account(databases.regions, { region: 'eu' })
    const both = await Promise.all([settleClaims(databases.regions), settleClaims(elsewhere)])
    expect(both).toEqual([
      { confirmed: 0, released: 0 },
      { confirmed: 0, released: 0 },
    ])
    expect(await findAccount(databases.regions, person.email)).toEqual({ accountId: person.id, region: 'eu' })
  })
})
