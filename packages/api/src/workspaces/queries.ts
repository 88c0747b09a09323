import { clientInteractions, clients, myWorkspaces, people, workspaces } from '@thimblely/db/schema'
import { and, asc, desc, eq, gte, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { AccountContext, WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import type { MyWorkspace, Shopfront, Today, Workspace } from './input.ts'

/** The account's own pointers: no other region is asked. */
export async function listMyWorkspaces({ tx }: AccountContext): Promise<MyWorkspace[]> {
  const { slug, name, cloth, role, region } = myWorkspaces
  return tx.select({ slug, name, cloth, role, region }).from(myWorkspaces).orderBy(asc(name)).limit(200)
}

export async function getWorkspace({
  tx,
  role,
  region,
}: WorkspaceContext & { region: { name: string } }): Promise<Workspace> {
  const [row] = await tx.select().from(workspaces)
  if (!row) throw new AppError('NOT_FOUND', 'There is no workspace at this address.')
  const { slug, name, businessType, cloth, city, countryCode, currency, timeZone, locale } = row
  return {
    slug,
    name,
    businessType,
    cloth,
    city,
    countryCode,
    currency,
    timeZone,
    locale,
    isPublished: row.publishedAt !== null,
    role: (await role) as Workspace['role'],
    region: region.name,
  }
}

const dayMs = 24 * 60 * 60_000

/** What an atelier looks at first: who came lately, and good clients who have not been back for half a year. */
export async function getToday({
  tx,
  clock,
}: WorkspaceContext & { clock: { now: () => Date } }): Promise<Today> {
  const now = clock.now().getTime()
  const monthAgo = new Date(now - 30 * dayMs)
  const halfYearAgo = new Date(now - 182 * dayMs)
  const counted = tx
    .select({
      active: sql<number>`(count(*) filter (where ${clients.status} = 'active'))::int`,
      prospects: sql<number>`(count(*) filter (where ${clients.status} = 'prospect'))::int`,
      newThisMonth: sql<number>`(count(*) filter (where ${clients.createdAt} >= ${monthAgo.toISOString()}::timestamptz))::int`,
    })
    .from(clients)
    .where(isNull(clients.archivedAt))
  const quiet = tx
    .select({
      id: clients.id,
      name: clients.name,
      cloth: clients.cloth,
      lastOrderDate: clients.lastOrderDate,
      totalRevenueMinor: clients.totalRevenueMinor,
      currency: clients.currency,
    })
    .from(clients)
    .where(
      and(
        isNull(clients.archivedAt),
        isNotNull(clients.lastOrderDate),
        lt(clients.lastOrderDate, halfYearAgo),
      ),
    )
    .orderBy(desc(clients.totalRevenueMinor))
    .limit(6)
  const recent = tx
    .select({
      id: clientInteractions.id,
      clientId: clientInteractions.clientId,
      client: clients.name,
      type: clientInteractions.interactionType,
      subject: clientInteractions.subject,
      words: sql<string | null>`left(${clientInteractions.description}, 160)`,
      by: people.displayName,
      occurredAt: clientInteractions.occurredAt,
    })
    .from(clientInteractions)
    .innerJoin(
      clients,
      and(
        eq(clients.workspaceId, clientInteractions.workspaceId),
        eq(clients.id, clientInteractions.clientId),
      ),
    )
    .innerJoin(people, eq(people.id, clientInteractions.userId))
    .where(gte(clientInteractions.occurredAt, new Date(now - 60 * dayMs)))
    .orderBy(desc(clientInteractions.occurredAt))
    .limit(10)
  const [[figures], sleepers, interactions] = await Promise.all([counted, quiet, recent])
  return {
    clients: figures ?? { active: 0, prospects: 0, newThisMonth: 0 },
    quiet: sleepers.flatMap((row) =>
      row.lastOrderDate ? [{ ...row, lastOrderDate: row.lastOrderDate }] : [],
    ),
    recent: interactions,
  }
}

export async function getShopfront({ tx, house }: WorkspaceContext): Promise<Shopfront> {
  const {
    tagline,
    description,
    crafts,
    leadTimeDays,
    publishedAt,
    slug,
    name,
    city,
    coverUrl,
    coverAlt,
    updatedAt,
  } = workspaces
  const [row] = await tx
    .select({
      tagline,
      description,
      crafts,
      leadTimeDays,
      publishedAt,
      slug,
      name,
      city,
      coverUrl,
      coverAlt,
      updatedAt,
    })
    .from(workspaces)
  if (!row) throw new AppError('NOT_FOUND', 'There is no workspace at this address.')
  const { STOREFRONT_ORIGIN: origin, STOREFRONT_PORT: port } = house.config
  return { ...row, pageUrl: `${origin ?? `http://localhost:${port}`}/makers/${row.slug}` }
}
