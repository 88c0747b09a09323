import { join } from 'node:path'
import { hashPassword } from '../packages/api/src/core/passwords.ts'
import { diskFiles } from '../packages/api/src/core/providers/files-disk.ts'
import { type DatabaseConfig, dataFolder } from '../packages/db/src/env.ts'
import { Regions } from '../packages/db/src/regions.ts'
import {
  type DemoLogin,
  demoLogins,
  isDemoLoaded,
  type SeedTools,
  seedDemo,
} from '../packages/db/src/seed/demo.ts'

export type { DemoLogin }

export function filesFolder(): string {
  return process.env.FILES_FOLDER || join(dataFolder(), 'files')
}

/** What the demo world needs from above the database: hashed passwords, and a place for its pictures. */
export function seedTools(): SeedTools {
  const root = filesFolder()
  return {
    hashPassword,
    storeFile: async (region, key, bytes, metadata) => {
      await diskFiles({ root, region }).put(key, bytes, metadata)
    },
  }
}

/** Loads the demo world once. Servers that the environment names get it only when DEMO=1 asks for it. */
export async function ensureDemo(config: DatabaseConfig): Promise<DemoLogin[]> {
  const external = Boolean(process.env.REGIONS)
  if (config.production || (external && process.env.DEMO !== '1')) return []
  const regions = new Regions(config)
  try {
    if (!(await isDemoLoaded(regions))) {
      console.log('Loading the demo world…')
      await seedDemo(regions, seedTools())
    }
    return demoLogins
  } finally {
    await regions.end()
  }
}
