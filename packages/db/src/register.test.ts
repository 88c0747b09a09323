import { beforeAll, describe, expect, it } from 'vitest'
import { registerViolations } from './testing/catalogue/register-check.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

describe('the register', () => {
  it('declares every table and column of a region, and nothing that is not there', async () => {
    expect(await registerViolations(databases.ownerSql('eu'), 'region')).toEqual([])
  })

  it('declares every table and column of the directory, and nothing that is not there', async () => {
    expect(await registerViolations(databases.ownerSql('directory'), 'directory')).toEqual([])
  })
})
