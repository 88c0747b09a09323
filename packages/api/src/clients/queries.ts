import { builtQuery } from '@thimblely/db/built-query'
import type { Transaction } from '@thimblely/db/pool'
import { clientInteractions, clients, people, savedViews } from '@thimblely/db/schema'
import {
  and,
  arrayContains,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { type KeysetSort, keyset, keysetPage } from '../core/keyset.ts'
import { type Cursor, countedUpTo, type Total } from '../core/pagination.ts'
import type {
  Client,
  ClientFilter,
  ClientPage,
  ClientRow,
  ClientSort,
  ClientView,
  ExportClients,
  ListClients,
  ListInteractions,
} from './input.ts'
import { csvCell, searchWords } from './rules.ts'

type Context = Pick<WorkspaceContext, 'tx' | 'actor'>

const rowColumns = {
  id: clients.id,
  name: clients.name,
  email: clients.email,
  phone: clients.phone,
  company: clients.company,
  location: clients.location,
  cloth: clients.cloth,
  priority: clients.priority,
  status: clients.status,
  tags: clients.tags,
  totalOrders: clients.totalOrders,
  totalRevenueMinor: clients.totalRevenueMinor,
  currency: clients.currency,
  lastOrderDate: clients.lastOrderDate,
  createdAt: clients.createdAt,
  archivedAt: clients.archivedAt,
}

type Sort = KeysetSort & { cursorOf: (row: ClientRow) => Cursor }

const byCreation = (descending: boolean): Sort => ({
  column: clients.createdAt,
  id: clients.id,
  cast: 'timestamptz',
  descending,
  cursorOf: (row) => ({ value: row.createdAt.toISOString(), id: row.id }),
})

const byName = (descending: boolean): Sort => ({
  column: clients.name,
  id: clients.id,
  cast: 'text',
  descending,
  cursorOf: ({ name, id }) => ({ value: name, id }),
})

const byValue = (descending: boolean): Sort => ({
  column: clients.totalRevenueMinor,
  id: clients.id,
  cast: 'bigint',
  descending,
  cursorOf: ({ totalRevenueMinor, id }) => ({ value: String(totalRevenueMinor), id }),
})

const sorts: Record<ClientSort, Sort> = {
  recent: byCreation(true),
  oldest: byCreation(false),
  name: byName(false),
  'name-last': byName(true),
  value: byValue(true),
  'value-least': byValue(false),
}

// More hits than this and the words were too common to be of use.
const mostMatches = 2_000

/** The conditions of a filter; the tenant itself is the row policy's part. */
export function filterConditions(filter: ClientFilter): SQL[] {
  const words = filter.q ? searchWords(filter.q) : []
  return [
    filter.archived ? isNotNull(clients.archivedAt) : isNull(clients.archivedAt),
    filter.status?.length ? inArray(clients.status, filter.status) : undefined,
    filter.priority?.length ? inArray(clients.priority, filter.priority) : undefined,
    filter.tag ? arrayContains(clients.tags, [filter.tag]) : undefined,
    words.length
      ? sql`${clients.id} in (select app.match_clients(${sql.param(words)}::text[], ${mostMatches}))`
      : undefined,
  ].filter((condition) => condition !== undefined)
}

function selectCount(tx: Transaction, conditions: SQL[]) {
  const some = tx
    .select({ one: sql<number>`1`.as('one') })
    .from(clients)
    .where(and(...conditions))
    .limit(countedUpTo + 1)
    .as('some')
  return tx.select({ count: count() }).from(some)
}

/** A search looks at so many matches and no further, so a count that large is a least and no sum. */
const totalOf = ([row]: { count: number }[], { q }: Pick<ClientFilter, 'q'> = {}): Total => {
  const counted = row?.count ?? 0
  const limit = q ? mostMatches - 1 : countedUpTo
  return { count: Math.min(counted, limit), isExact: counted <= limit }
}

/** Counts up to a limit that keeps counting cheap. */
export async function countClients({ tx }: Pick<Context, 'tx'>, conditions: SQL[]): Promise<Total> {
  return totalOf(await selectCount(tx, conditions))
}

const selectPage = (tx: Transaction, conditions: (SQL | undefined)[], orderBy: SQL) =>
  tx
    .select(rowColumns)
    .from(clients)
    .where(and(...conditions))
    .orderBy(orderBy)

const openingPage = (sort: Sort) =>
  builtQuery((tx) =>
    selectPage(tx, filterConditions({}), keyset(sort, { limit: 1 }).orderBy).limit(sql.placeholder('limit')),
  )

/** What most visits open: the first page of everything, by each way of sorting, and how many there are. */
const openingPages = {
  recent: openingPage(sorts.recent),
  oldest: openingPage(sorts.oldest),
  name: openingPage(sorts.name),
  'name-last': openingPage(sorts['name-last']),
  value: openingPage(sorts.value),
  'value-least': openingPage(sorts['value-least']),
} satisfies Record<ClientSort, unknown>

const openingCount = builtQuery((tx) => selectCount(tx, filterConditions({})))

const isOpening = ({ sort: _sort, limit: _limit, ...narrowing }: ListClients) =>
  Object.values(narrowing).every((value) => value === undefined)

export async function listClients({ tx }: Context, input: ListClients): Promise<ClientPage> {
  const { sort, after, before, limit, ...filter } = input
  const page = { after, before, limit }
  const keys = keyset(sorts[sort], page)
  const conditions = filterConditions(filter)
  const [rows, counted] = await Promise.all(
    isOpening(input)
      ? [openingPages[sort](tx, { limit: keys.limit }), openingCount(tx)]
      : [
          selectPage(tx, [...conditions, keys.where], keys.orderBy).limit(keys.limit),
          selectCount(tx, conditions),
        ],
  )
  return { ...keysetPage(rows, page, keys, sorts[sort].cursorOf), total: totalOf(counted, filter) }
}

const clientById = builtQuery((tx) =>
  tx
    .select({
      ...rowColumns,
      notes: clients.notes,
      addedBy: people.displayName,
      updatedAt: clients.updatedAt,
    })
    .from(clients)
    .innerJoin(people, eq(people.id, clients.addedBy))
    .where(eq(clients.id, sql.placeholder('id'))),
)

export async function getClient({ tx }: Context, id: string): Promise<Client> {
  const [row] = await clientById(tx, { id })
  if (!row) throw new AppError('NOT_FOUND', 'This client does not exist, or belongs to another workspace.')
  return row
}

const timelineSort: KeysetSort = {
  column: clientInteractions.occurredAt,
  id: clientInteractions.id,
  cast: 'timestamptz',
  descending: true,
}

const selectInteractions = (tx: Transaction, conditions: (SQL | undefined)[], orderBy: SQL) =>
  tx
    .select({
      id: clientInteractions.id,
      type: clientInteractions.interactionType,
      subject: clientInteractions.subject,
      description: clientInteractions.description,
      by: people.displayName,
      occurredAt: clientInteractions.occurredAt,
    })
    .from(clientInteractions)
    .innerJoin(people, eq(people.id, clientInteractions.userId))
    .where(and(...conditions))
    .orderBy(orderBy)

const latestInteractions = builtQuery((tx) => {
  const ofClient = eq(clientInteractions.clientId, sql.placeholder('clientId'))
  const { orderBy } = keyset(timelineSort, { limit: 1 })
  return selectInteractions(tx, [ofClient], orderBy).limit(sql.placeholder('limit'))
})

export async function listInteractions({ tx }: Context, { clientId, ...page }: ListInteractions) {
  const keys = keyset(timelineSort, page)
  const isLatest = page.after === undefined && page.before === undefined
  const rows = isLatest
    ? await latestInteractions(tx, { clientId, limit: keys.limit })
    : await selectInteractions(
        tx,
        [eq(clientInteractions.clientId, clientId), keys.where],
        keys.orderBy,
      ).limit(keys.limit)
  return keysetPage(rows, page, keys, ({ occurredAt, id }) => ({ value: occurredAt.toISOString(), id }))
}

export async function findClients({ tx }: Context, q: string) {
  return tx
    .select({ id: clients.id, name: clients.name, location: clients.location, cloth: clients.cloth })
    .from(clients)
    .where(and(...filterConditions({ q })))
    .orderBy(desc(clients.totalRevenueMinor))
    .limit(8)
}

export async function listViews({ tx, actor }: Context): Promise<ClientView[]> {
  const views = await tx
    .select({
      id: savedViews.id,
      name: savedViews.name,
      search: savedViews.search,
      createdBy: savedViews.createdBy,
    })
    .from(savedViews)
    .where(eq(savedViews.list, 'clients'))
    .orderBy(asc(savedViews.createdAt))
    .limit(30)
  return views.map(({ createdBy, ...view }) => ({ ...view, isMine: createdBy === actor.accountId }))
}

const csvHeadings = [
  'Name',
  'E-mail',
  'Phone',
  'Company',
  'Location',
  'Status',
  'Priority',
  'Tags',
  'Orders',
  'Revenue (minor units)',
  'Currency',
  'Since',
]

// A file that a spreadsheet opens; more than this belongs in a filter.
const mostExported = 50_000

export async function exportClients(
  { tx }: Context,
  { sort, ...filter }: ExportClients,
): Promise<{ csv: string; rows: number }> {
  const keys = keyset(sorts[sort], { limit: mostExported })
  const rows = await tx
    .select(rowColumns)
    .from(clients)
    .where(and(...filterConditions(filter)))
    .orderBy(keys.orderBy)
    .limit(mostExported + 1)
  if (rows.length > mostExported)
    throw new AppError('INVALID', 'These are more than 50,000 clients. Narrow the list first.')
  const lines = rows.map((row) =>
    [
      row.name,
      row.email,
      row.phone,
      row.company,
      row.location,
      row.status,
      row.priority,
      row.tags.join('; '),
      row.totalOrders,
      row.totalRevenueMinor,
      row.currency,
      row.createdAt.toISOString().slice(0, 10),
    ]
      .map(csvCell)
      .join(','),
  )
  // The mark tells spreadsheets that the file is UTF-8.
  return { csv: `\uFEFF${[csvHeadings.join(','), ...lines].join('\r\n')}\r\n`, rows: rows.length }
}
