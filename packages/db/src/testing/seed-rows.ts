import { createHash, randomUUID } from 'node:crypto'
import type { Regions } from '../regions.ts'
import { assets, assetVariants } from '../schema/assets.ts'
import { bulkChanges } from '../schema/bulk-changes.ts'
import { clientInteractions } from '../schema/clients.ts'
import { notifications } from '../schema/notifications.ts'
import { feedOut, idempotencyKeys, outboxEvents } from '../schema/outbox.ts'
import { savedViews } from '../schema/saved-views.ts'
import { connectionSecrets } from '../schema/secrets.ts'
import { workspaceInvitations } from '../schema/workspaces.ts'
import type { WorkspaceTx } from '../scope.ts'
import type { TestDatabases } from './database.ts'
import { type AccountFixture, account } from './factories/accounts.ts'
import { client } from './factories/clients.ts'
import { inWorkspace, member, type WorkspaceFixture, workspace } from './factories/workspaces.ts'

export type Tenant = {
  place: WorkspaceFixture
  people: Record<'owner' | 'admin' | 'member' | 'viewer' | 'removed' | 'newcomer', AccountFixture>
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function seedPeople(regions: Regions, region: string): Promise<Tenant> {
  const owner = await account(regions, { region })
  const place = await workspace(regions, { region, owner })
  const join = async (role: 'admin' | 'member' | 'viewer') => {
    const person = await account(regions, { region })
    await member(regions, place, person, role)
    return person
  }
  const people = {
    owner,
    admin: await join('admin'),
    member: await join('member'),
    viewer: await join('viewer'),
    removed: await join('admin'),
    // Known in the region, and a member of nothing.
    newcomer: await account(regions, { region }),
  }
  return { place, people }
}

async function seedFiles(tx: WorkspaceTx, createdBy: string) {
  const id = randomUUID()
  await tx.insert(assets).values({
    id,
    bucket: 'uploads',
    storageKey: `uploads/${id}`,
    fileName: 'toile.jpg',
    contentType: 'image/jpeg',
    bytes: 1200,
    sha256: sha256(id),
    createdBy,
  })
  await tx.insert(assetVariants).values({
    assetId: id,
    format: 'webp',
    width: 320,
    height: 400,
    bytes: 300,
    storageKey: `variants/${id}`,
    sourceSha256: sha256(id),
  })
}

async function seedWork(tx: WorkspaceTx, { owner }: Tenant['people'], clientId: string) {
  await tx.insert(clientInteractions).values({ clientId, userId: owner.id, interactionType: 'note' })
  await tx
    .insert(savedViews)
    .values({ list: 'clients', name: 'Ours', search: 'status=active', createdBy: owner.id })
  await tx
    .insert(bulkChanges)
    .values({ list: 'clients', field: 'priority', value: 'high', before: {}, createdBy: owner.id })
  await tx.insert(connectionSecrets).values({
    provider: 'shopify',
    purpose: 'access',
    sealed: Buffer.from('sealed'),
    keyVersion: 1,
  })
  await tx.insert(workspaceInvitations).values({
    email: `invited-${randomUUID()}@example.com`,
    role: 'member',
    invitedBy: owner.id,
    tokenHash: sha256(randomUUID()),
    expiresAt: new Date(Date.now() + 86_400_000),
  })
  await tx.insert(notifications).values({
    accountId: owner.id,
    kind: 'client.added',
    title: 'A client was added',
    dedupeKey: clientId,
  })
  await tx.insert(outboxEvents).values({ name: 'clients.created', payload: { clientId } })
  await tx
    .insert(idempotencyKeys)
    .values({ key: randomUUID(), procedure: 'clients.create', inputHash: sha256('') })
  await tx.insert(feedOut).values({ kind: 'seller', objectId: randomUUID(), payload: {} })
}

/** A workspace with one person of each kind and a row in every table that a workspace or an account owns. */
export async function seedTenant({ regions, ownerSql }: TestDatabases, region: 'eu' | 'us'): Promise<Tenant> {
  const tenant = await seedPeople(regions, region)
  const { place, people } = tenant
  const row = await client(regions, place, { email: `client-${randomUUID()}@example.com` })
  await inWorkspace(regions, place, async (tx) => {
    await seedFiles(tx, people.owner.id)
    await seedWork(tx, people, row.id)
  })
  const sql = ownerSql(region)
  await sql`update workspace_members set status = 'removed' where account_id = ${people.removed.id}`
  for (const person of Object.values(people)) {
    await sql`select app.start_session(${person.id}, ${sha256(person.id)}, 'workspace', now() + interval '1 hour',
      now() + interval '1 day', '{"userAgent": "test"}', '127.0.0.1')`
  }
  return tenant
}

/** A row in every table that the region itself keeps, and in every public copy; gives back the member of staff. */
export async function seedRegion(
  { regions, ownerSql }: TestDatabases,
  region: 'eu' | 'us',
): Promise<AccountFixture> {
  const staff = await account(regions, { region, role: 'admin' })
  const sql = ownerSql(region)
  await sql`insert into staff_members ${sql({ account_id: staff.id, role: 'administrator' })}`
  await sql`insert into staff_actions ${sql({ account_id: staff.id, action: 'jobs.retry', subject: '1' })}`
  await sql`insert into rate_limits ${sql({ bucket: 'sign-in:test', window_start: new Date() })}`
  await sql`insert into outbound_messages ${sql({
    channel: 'email',
    template: 'sign-in',
    recipient: 'someone@example.com',
    text: 'A link',
  })}`
  await sql`insert into feed_cursors ${sql({ peer: region === 'eu' ? 'us' : 'eu' })}`
  await sql`insert into health_samples ${sql({ minute: new Date(), answer_ms: 3, is_healthy: true })}`
  const objectId = randomUUID()
  await sql`insert into pub.versions ${sql({ kind: 'seller', object_id: objectId, region, epoch: 1, version: 1 })}`
  await sql`insert into pub.sellers ${sql({
    id: objectId,
    region,
    slug: 'a-seller',
    name: 'A seller',
    business_type: 'tailor',
    city: 'Lyon',
    country_code: 'FR',
    cloth: 'navy',
    is_verified: true,
    published_at: new Date(),
    search_text: 'a seller',
  })}`
  return staff
}
