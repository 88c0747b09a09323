import { beforeAll, describe, expect, it } from 'vitest'
import { functionViolations } from './testing/catalogue/function-check.ts'
import { grantViolations, roleViolations, viewViolations } from './testing/catalogue/grant-check.ts'
import { indexViolations } from './testing/catalogue/index-check.ts'
import { rowSecurityViolations } from './testing/catalogue/row-security-check.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

const region = () => databases.ownerSql('eu')
const directory = () => databases.ownerSql('directory')

describe('the catalogue (S2)', () => {
  it('has row security on and forced, with the policies of the generator and no others', async () => {
    expect(await rowSecurityViolations(region())).toEqual([])
  })

  it('has indexes that row security can use, and keys that start with their owner', async () => {
    expect(await indexViolations(region())).toEqual([])
  })

  it.for(['region', 'directory'] as const)(
    'grants on the tables of a %s exactly what is declared',
    async (part) => {
      expect(await grantViolations(part === 'region' ? region() : directory(), part)).toEqual([])
    },
  )

  it.for(['region', 'directory'] as const)('has in a %s only the functions that are listed', async (part) => {
    expect(await functionViolations(part === 'region' ? region() : directory(), part)).toEqual([])
  })

  it('has no role that can step around row security', async () => {
    expect(await roleViolations(region())).toEqual([])
  })

  it.for(['region', 'directory'] as const)(
    'has no view in a %s that reads with its owner’s eyes',
    async (part) => {
      expect(await viewViolations(part === 'region' ? region() : directory())).toEqual([])
    },
  )
})
