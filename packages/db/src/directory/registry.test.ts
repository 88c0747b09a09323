import { beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabases, testDatabases } from '../testing/database.ts'
import { account } from '../testing/factories/accounts.ts'
import { registerRegions, retireRegion } from './registry.ts'

let databases: TestDatabases

const without = (region: string) => {
  const { [region]: _left, ...regions } = databases.config.regions
  return { ...databases.config, regions }
}

beforeAll(async () => {
  databases = await testDatabases()
  await registerRegions(databases.config, 'fingerprint')
  await account(databases.regions, { region: 'us' })
})

describe('the registry of regions', () => {
  it('refuses a configuration that forgets a region, and says what to do', async () => {
    await expect(registerRegions(without('us'), 'fingerprint')).rejects.toThrow(
      'REGIONS does not name "us", but accounts or workspaces live there.',
    )
  })

  it('keeps a region that still holds somebody', async () => {
    await expect(retireRegion(databases.config, 'us')).rejects.toThrow('"us" still holds 1 accounts')
  })

  it('lets an empty region go once it is retired', async () => {
    await retireRegion(databases.config, 'eu')
    await expect(registerRegions(without('eu'), 'fingerprint')).resolves.toBeUndefined()
  })
})
