import { DatabaseError } from '../errors.ts'
import type { Regions } from '../regions.ts'
import { emailHash, keyVersion } from './hashes.ts'

export type AccountPlace = { accountId: string; region: string }

const reservation = "now() + interval '15 minutes'"

/** A claim that expired and was released is lost, and perhaps taken by another. */
async function confirm(regions: Regions, table: string, condition: string, value: string): Promise<void> {
  const [row] = await regions.directory.call(
    `update ${table} set claim_state = 'confirmed', reserved_until = null where ${condition} returning claim_state`,
    [value],
  )
  if (!row) throw new DatabaseError('CONFLICT', 'This claim expired', { constraint: `${table}_pkey` })
}

/**
 * Takes an e-mail address for a new account. The claim stays `reserved` until the account exists in its region;
 * a reservation whose maker died is settled by `settleClaims`.
 */
export async function reserveEmail(regions: Regions, email: string, place: AccountPlace): Promise<void> {
  const [row] = await regions.directory.call<{ account_id: string }>(
    `insert into account_dir (email_hmac, key_version, account_id, home_region, reserved_until)
     values ($1, $2, $3::uuid, $4, ${reservation}) on conflict do nothing returning account_id`,
    [emailHash(regions.config.key, email), keyVersion, place.accountId, place.region],
  )
  if (!row)
    throw new DatabaseError('CONFLICT', 'This e-mail address is taken', { constraint: 'account_dir_pkey' })
}

export async function confirmEmail(regions: Regions, accountId: string): Promise<void> {
  await confirm(regions, 'account_dir', 'account_id = $1::uuid', accountId)
}

export async function findAccount(regions: Regions, email: string): Promise<AccountPlace | undefined> {
  const [row] = await regions.directory.call<{ account_id: string; home_region: string }>(
    'select account_id, home_region from account_dir where email_hmac = $1',
    [emailHash(regions.config.key, email)],
  )
  return row && { accountId: row.account_id, region: row.home_region }
}

export type WorkspaceClaim = { workspaceId: string; slug: string; shortId: string; region: string }

/** Takes a slug for a new workspace, in the same two steps as an e-mail address. */
export async function reserveSlug(regions: Regions, claim: WorkspaceClaim): Promise<void> {
  const [row] = await regions.directory.call<{ workspace_id: string }>(
    `insert into workspace_dir (workspace_id, slug, short_id, region, reserved_until)
     values ($1::uuid, $2, $3, $4, ${reservation}) on conflict do nothing returning workspace_id`,
    [claim.workspaceId, claim.slug, claim.shortId, claim.region],
  )
  if (!row)
    throw new DatabaseError('CONFLICT', 'This address is taken', { constraint: 'workspace_dir_slug_unique' })
}

export async function confirmSlug(regions: Regions, workspaceId: string): Promise<void> {
  await confirm(regions, 'workspace_dir', 'workspace_id = $1::uuid', workspaceId)
}

export type HandleClaim = {
  handle: string
  ownerKind: 'account' | 'workspace'
  ownerId: string
  region: string
}

export async function reserveHandle(regions: Regions, claim: HandleClaim): Promise<void> {
  const [row] = await regions.directory.call<{ handle: string }>(
    `insert into handle_dir (handle, owner_kind, owner_id, region, reserved_until)
     values ($1, $2, $3::uuid, $4, ${reservation}) on conflict do nothing returning handle`,
    [claim.handle, claim.ownerKind, claim.ownerId, claim.region],
  )
  if (!row) throw new DatabaseError('CONFLICT', 'This name is taken', { constraint: 'handle_dir_pkey' })
}

export async function confirmHandle(regions: Regions, handle: string): Promise<void> {
  await confirm(regions, 'handle_dir', 'handle = $1', handle)
}
