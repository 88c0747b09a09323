import { account } from '@thimblely/db/testing/factories/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'

let test: TestHouse
let staff: Caller

beforeAll(async () => {
  test = await testHouse()
  const person = await account(test.regions)
  await test.ownerSql('eu')`insert into staff_members (account_id, role) values (${person.id}, 'residency')`
  staff = await test.as(person, undefined, 'admin')
})

describe('the residency report', () => {
  it('counts what lives in each region, and what the directory knows', async () => {
    const { regions, directory } = await staff.residency.report()
    expect(regions.map(({ region, isUp, figures }) => [region, isUp, figures?.accounts])).toEqual([
      ['eu', true, 1],
      ['us', true, 0],
    ])
    expect(directory?.accounts).toBe(1)
  })

  it('tells what a feed left out, and why', async () => {
    await test.ownerSql(
      'us',
    )`insert into feed_cursors (peer, refused, last_refusal) values ('eu', 2, 'seller: name is missing')`
    const { regions } = await staff.residency.report()
    expect(regions[1]?.feeds).toMatchObject([
      { peer: 'eu', refused: 2, lastRefusal: 'seller: name is missing' },
    ])
  })
})
