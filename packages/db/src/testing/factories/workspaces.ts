import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import {
  confirmHandle,
  confirmSlug,
  reserveHandle,
  reserveSlug,
  type WorkspaceClaim,
} from '../../directory/claims.ts'
import type { Regions } from '../../regions.ts'
import type { MemberRole } from '../../register.ts'
import { workspaceMembers, workspaces } from '../../schema/workspaces.ts'
import { type WorkspaceTx, withAccount, withWorkspace } from '../../scope.ts'
import { type AccountFixture, account } from './accounts.ts'
import { splitFixed, writeFixed } from './fixed-columns.ts'

export type WorkspaceFixture = {
  id: string
  slug: string
  name: string
  region: string
  cloth: string
  owner: AccountFixture
}

type Overrides = Partial<WorkspaceFixture> & Partial<typeof workspaces.$inferInsert>

let made = 0

/** Takes the slug, and the same word as public handle, unless an interrupted run of the same work already did. */
async function claimNames(regions: Regions, claim: WorkspaceClaim): Promise<void> {
  const { workspaceId, slug, region } = claim
  const [taken] = await regions.directory.call<{ workspace_id: string; owner_id: string | null }>(
    'select w.workspace_id, h.owner_id from workspace_dir w left join handle_dir h on h.handle = w.slug where w.slug = $1',
    [slug],
  )
  if (taken?.workspace_id !== workspaceId) await reserveSlug(regions, claim)
  if (taken?.owner_id !== workspaceId)
    await reserveHandle(regions, { handle: slug, ownerKind: 'workspace', ownerId: workspaceId, region })
}

/** A workspace with its fence and its owner's membership, claimed in the directory. The same id again changes nothing. */
export async function workspace(regions: Regions, overrides: Overrides = {}): Promise<WorkspaceFixture> {
  made++
  const id = overrides.id ?? randomUUID()
  const region = overrides.region ?? 'eu'
  const name = overrides.name ?? `Atelier ${made}`
  const slug = overrides.slug ?? `atelier-${made}-${id.slice(0, 8)}`
  const owner = overrides.owner ?? (await account(regions, { region }))
  const shortId = id.replaceAll('-', '').slice(0, 10)
  const cloth = overrides.cloth ?? 'navy'
  await claimNames(regions, { workspaceId: id, slug, shortId, region })
  const [known] = await regions
    .get(region)
    .pool('app_auth')
    .call<{ found: boolean }>('select app.workspace_exists($1::uuid) as found', [id])
  const isNew = !known?.found
  if (isNew) {
    await withAccount(
      { region: regions.get(region), mode: 'read write', accountId: owner.id, requestId: 'factory' },
      (tx) =>
        tx.execute(sql`select app.found_workspace(${id}::uuid, ${name}, ${slug}, ${shortId}, ${overrides.businessType ?? 'tailor'},
        ${overrides.countryCode ?? 'FR'}, ${overrides.currency ?? 'EUR'}, ${overrides.timeZone ?? 'Europe/Paris'}, ${cloth})`),
    )
  }
  await confirmSlug(regions, id)
  await confirmHandle(regions, slug)
  await regions
    .get(owner.region)
    .pool('app_auth')
    .call('select app.put_my_workspace($1::uuid, $2::uuid, $3, $4, $5, $6, $7)', [
      owner.id,
      id,
      region,
      slug,
      name,
      cloth,
      'owner',
    ])
  const fixture = { id, slug, name, region, cloth, owner }
  const { owner: _owner, region: _region, id: _id, name: _name, slug: _slug, ...details } = overrides
  if (isNew) {
    const { fixed, free } = splitFixed(workspaces, details)
    await writeFixed(regions, region, workspaces, { ...fixed, id })
    if (Object.keys(free).length > 0)
      await inWorkspace(regions, fixture, (tx) =>
        tx.update(workspaces).set(free).where(eq(workspaces.id, id)),
      )
  }
  return fixture
}

/** Work inside a workspace as its owner, for setting a test up. */
export function inWorkspace<T>(
  regions: Regions,
  place: WorkspaceFixture,
  work: (tx: WorkspaceTx) => Promise<T>,
): Promise<T> {
  const entry = {
    region: regions.get(place.region),
    mode: 'read write' as const,
    workspaceId: place.id,
    accountId: place.owner.id,
    roles: ['owner'],
    requestId: 'factory',
  }
  return withWorkspace(entry, work)
}

/** Makes an account a member; one from another region gets its card first. */
export async function member(
  regions: Regions,
  place: WorkspaceFixture,
  person: AccountFixture,
  role: MemberRole = 'member',
): Promise<void> {
  if (person.region !== place.region) {
    await regions
      .get(place.region)
      .pool('app_auth')
      .call('select app.put_card($1::uuid, $2, $3, null)', [person.id, person.region, person.fullName])
  }
  await inWorkspace(regions, place, (tx) =>
    tx
      .insert(workspaceMembers)
      .values({ accountId: person.id, role, status: 'active', invitedBy: place.owner.id })
      .onConflictDoNothing(),
  )
  await regions
    .get(person.region)
    .pool('app_auth')
    .call('select app.put_my_workspace($1::uuid, $2::uuid, $3, $4, $5, $6, $7)', [
      person.id,
      place.id,
      place.region,
      place.slug,
      place.name,
      place.cloth,
      role,
    ])
}
