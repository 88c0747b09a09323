import { DatabaseError } from '../errors.ts'
import type { Regions } from '../regions.ts'

type Claim = { key: string; owner_id: string; owner_kind: 'account' | 'workspace'; region: string }

const claimTables = [
  { table: 'account_dir', key: 'email_hmac', owner: 'account_id', kind: "'account'", region: 'home_region' },
  { table: 'phone_dir', key: 'phone_hmac', owner: 'account_id', kind: "'account'", region: 'home_region' },
  { table: 'workspace_dir', key: 'slug', owner: 'workspace_id', kind: "'workspace'", region: 'region' },
  { table: 'handle_dir', key: 'handle', owner: 'owner_id', kind: 'owner_kind', region: 'region' },
] as const

/** Undefined when the region does not answer. */
async function ownerExists(regions: Regions, claim: Claim): Promise<boolean | undefined> {
  const question = claim.owner_kind === 'account' ? 'app.account_exists' : 'app.workspace_exists'
  try {
    const [row] = await regions
      .get(claim.region)
      .pool('app_auth')
      .call<{ found: boolean }>(`select ${question}($1::uuid) as found`, [claim.owner_id])
    return row?.found ?? false
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'UNAVAILABLE') return undefined
    throw error
  }
}

/**
 * Settles reservations whose maker died between the directory and the region: confirmed when the owner was made,
 * released when it was not. A region that does not answer leaves its claims for the next round.
 */
export async function settleClaims(regions: Regions): Promise<{ confirmed: number; released: number }> {
  const outcome = { confirmed: 0, released: 0 }
  for (const { table, key, owner, kind, region } of claimTables) {
    const claims = await regions.directory.call<Claim>(
      `select ${key} as key, ${owner} as owner_id, ${kind} as owner_kind, ${region} as region from ${table}
       where claim_state = 'reserved' and reserved_until < now() limit 500`,
    )
    for (const claim of claims) {
      const keep = await ownerExists(regions, claim)
      if (keep === undefined) continue
      const still = `where ${key} = $1 and claim_state = 'reserved' and reserved_until < now()`
      await regions.directory.call(
        keep
          ? `update ${table} set claim_state = 'confirmed', reserved_until = null ${still}`
          : `delete from ${table} ${still}`,
        [claim.key],
      )
      outcome[keep ? 'confirmed' : 'released']++
    }
  }
  return outcome
}
