import { isConnectionFailure } from '../errors.ts'
import type { Regions } from '../regions.ts'

export type WorkspacePlace = { workspaceId: string; slug: string; region: string; epoch: number }

type Entry = { place: WorkspacePlace | undefined; at: number }

const freshMs = 60_000
const staleMs = 24 * 60 * 60_000
const capacity = 20_000

/** Where workspaces live, remembered for a minute, and for a day while the directory is down. */
export class Places {
  readonly #regions: Regions
  readonly #entries = new Map<string, Entry>()

  constructor(regions: Regions) {
    this.#regions = regions
  }

  async find(slug: string): Promise<WorkspacePlace | undefined> {
    const known = this.#entries.get(slug)
    const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY
    // A missing workspace is not remembered: it may be founded the next moment.
    if (known?.place && age < freshMs) return known.place
    try {
      const place = await this.#ask(slug)
      this.#remember(slug, place)
      return place
    } catch (error) {
      if (known?.place && age < staleMs && isUnreachable(error)) return known.place
      throw error
    }
  }

  forget(slug: string) {
    this.#entries.delete(slug)
  }

  async #ask(slug: string): Promise<WorkspacePlace | undefined> {
    const [row] = await this.#regions.directory.call<{
      workspace_id: string
      slug: string
      region: string
      epoch: number
    }>(
      "select workspace_id, slug, region, epoch from workspace_dir where slug = $1 and claim_state = 'confirmed'",
      [slug],
    )
    return row && { workspaceId: row.workspace_id, slug: row.slug, region: row.region, epoch: row.epoch }
  }

  #remember(slug: string, place: WorkspacePlace | undefined) {
    if (this.#entries.size >= capacity) {
      const [oldest] = this.#entries.keys()
      if (oldest !== undefined) this.#entries.delete(oldest)
    }
    this.#entries.delete(slug)
    this.#entries.set(slug, { place, at: Date.now() })
  }
}

function isUnreachable(error: unknown): boolean {
  return (error as { code?: string }).code === 'UNAVAILABLE' || isConnectionFailure(error)
}
