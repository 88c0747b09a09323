import { beforeAll, describe, expect, it } from 'vitest'
import { boundaryViolations } from './testing/catalogue/boundary-check.ts'
import { crossingViolations } from './testing/catalogue/crossing-check.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

describe('the border of a region (R1)', () => {
  it.for(['directory', 'eu', 'us'] as const)(
    'is not crossed by anything in the database %s',
    async (name) => {
      expect(await boundaryViolations(databases.ownerSql(name))).toEqual([])
    },
  )

  it('is crossed by declared columns only', async () => {
    expect(await crossingViolations(databases.ownerSql('eu'))).toEqual([])
  })
})
