import type { DatabaseConfig } from './env.ts'
import { DatabaseError } from './errors.ts'
import { Pool } from './pool.ts'
import { type LoginRole, roleUrl } from './roles.ts'

/** The pools of one region, each role opened when it is first needed. */
export class Region {
  readonly name: string
  readonly #config: DatabaseConfig
  readonly #pools = new Map<LoginRole, Pool>()

  constructor(name: string, config: DatabaseConfig) {
    this.name = name
    this.#config = config
  }

  pool(role: LoginRole): Pool {
    const known = this.#pools.get(role)
    if (known) return known
    const ownerUrl = this.#config.regions[this.name] ?? ''
    // Requests share the large pool; sign-in, the worker and the console need few connections.
    const size = role === 'app_rw' ? this.#config.poolSize : Math.min(4, this.#config.poolSize)
    const pool = new Pool({
      name: `${this.name}:${role}`,
      url: roleUrl(ownerUrl, role, this.#config.key),
      size,
    })
    this.#pools.set(role, pool)
    return pool
  }

  get openPools(): readonly Pool[] {
    return [...this.#pools.values()]
  }

  async end(): Promise<void> {
    await Promise.all(this.openPools.map((pool) => pool.end()))
  }
}

/** Every region of this installation, and the directory that knows where things are. */
export class Regions {
  readonly config: DatabaseConfig
  readonly directory: Pool
  readonly #regions: Map<string, Region>

  constructor(config: DatabaseConfig) {
    this.config = config
    this.directory = new Pool({
      name: 'directory',
      url: roleUrl(config.directoryUrl, 'app_directory', config.key),
      size: Math.min(4, config.poolSize),
    })
    this.#regions = new Map(Object.keys(config.regions).map((name) => [name, new Region(name, config)]))
  }

  get names(): string[] {
    return [...this.#regions.keys()]
  }

  get all(): Region[] {
    return [...this.#regions.values()]
  }

  has(name: string): boolean {
    return this.#regions.has(name)
  }

  get(name: string): Region {
    const region = this.#regions.get(name)
    if (!region)
      throw new DatabaseError(
        'UNAVAILABLE',
        `There is no region "${name}" here; known are ${this.names.join(', ')}`,
      )
    return region
  }

  async end(): Promise<void> {
    await Promise.all([this.directory.end(), ...this.all.map((region) => region.end())])
  }
}

// Kept across hot reloads, which would otherwise open a second set of connections.
const kept = globalThis as { thimblelyRegions?: Regions }

export function openRegions(config: DatabaseConfig): Regions {
  kept.thimblelyRegions ??= new Regions(config)
  return kept.thimblelyRegions
}
