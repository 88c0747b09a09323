import { beforeAll, describe, expect, it } from 'vitest'
import { functionViolations } from './testing/catalogue/function-check.ts'
import { grantViolations, roleViolations, viewViolations } from './testing/catalogue/grant-check.ts'
import { indexViolations } from './testing/catalogue/index-check.ts'
import { lintMutations } from './testing/catalogue/lint-mutations.ts'
import { afterChange } from './testing/catalogue/mutation.ts'
import { rowSecurityViolations } from './testing/catalogue/row-security-check.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

const parts = ['region', 'directory'] as const
const databaseOf = (part: (typeof parts)[number]) => databases.ownerSql(part === 'region' ? 'eu' : part)

describe('the catalogue (S2)', () => {
  it('has row security on and forced, with the policies of the generator and no others', async () => {
    expect(await rowSecurityViolations(databaseOf('region'))).toEqual([])
  })

  it('has indexes that row security can use, and keys that start with their owner', async () => {
    expect(await indexViolations(databaseOf('region'))).toEqual([])
  })

  it.for(parts)('grants on the tables of a %s exactly what is declared', async (part) => {
    expect(await grantViolations(databaseOf(part), part)).toEqual([])
  })

  it.for(parts)('has in a %s only the functions that are listed', async (part) => {
    expect(await functionViolations(databaseOf(part), part)).toEqual([])
  })

  it('has no role that can step around row security', async () => {
    expect(await roleViolations(databaseOf('region'))).toEqual([])
  })

  it.for(parts)('has no view in a %s that reads with its owner’s eyes', async (part) => {
    expect(await viewViolations(databaseOf(part))).toEqual([])
  })
})

describe('the lint notices', () => {
  it.for(lintMutations)('$name', async ({ check, change, violations }) => {
    const said = await afterChange(databaseOf('region'), change, check)
    expect(said.toSorted()).toEqual(violations.toSorted())
  })
})
