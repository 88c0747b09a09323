import { beforeAll, describe, expect, it } from 'vitest'
import { declaredOf } from './testing/catalogue/declared.ts'
import type { Cast } from './testing/catalogue/entrances.ts'
import { runMatrix } from './testing/catalogue/matrix.ts'
import { actors, attempts, permissions } from './testing/catalogue/permissions.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { seedRegion, seedTenant } from './testing/seed-rows.ts'

let databases: TestDatabases
let cast: Cast

beforeAll(async () => {
  databases = await testDatabases()
  cast = {
    tenant: await seedTenant(databases, 'eu'),
    another: await seedTenant(databases, 'eu'),
    staff: await seedRegion(databases, 'eu'),
  }
})

describe('the tenancy matrix (S1)', () => {
  it('has an expectation for each table of a region, and for no other', () => {
    expect(Object.keys(permissions).toSorted()).toEqual(
      declaredOf('region').map(({ qualified }) => qualified),
    )
  })

  it('gives every actor exactly what the permissions table says', async () => {
    const started = performance.now()
    const { cells, done, violations } = await runMatrix(databases, 'eu', cast)
    expect(violations).toEqual([])
    process.stdout.write(
      `S1: ${cells} cells, ${done} of them let through, in ${Math.round(performance.now() - started)} ms\n`,
    )
    expect(cells).toBe(declaredOf('region').length * attempts.length * actors.length)
  })
})
