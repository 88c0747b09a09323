import { join } from 'node:path'
import { hashPassword } from '../packages/api/src/core/passwords.ts'
import { diskFiles } from '../packages/api/src/core/providers/files-disk.ts'
import { type DatabaseConfig, dataFolder } from '../packages/db/src/env.ts'
import { Regions } from '../packages/db/src/regions.ts'
import { type DemoLogin, demoLogins, isDemoLoaded, seedDemo } from '../packages/db/src/seed/demo.ts'

export type { DemoLogin }

/** Loads the demo world once. Servers that the environment names get it only when DEMO=1 asks for it. */
export async function ensureDemo(config: DatabaseConfig): Promise<DemoLogin[]> {
  const external = Boolean(process.env.REGIONS)
  if (config.production || (external && process.env.DEMO !== '1')) return []
  const regions = new Regions(config)
  try {
    if (!(await isDemoLoaded(regions))) {
      console.log('Loading the demo world…')
      const stores = new Map(
        regions.names.map((region) => [region, diskFiles({ root: join(dataFolder(), 'files'), region })]),
      )
      await seedDemo(regions, {
        hashPassword,
        storeFile: async (region, key, bytes, metadata) => {
          await stores.get(region)?.put(key, bytes, metadata)
        },
      })
    }
    return demoLogins
  } finally {
    await regions.end()
  }
}
