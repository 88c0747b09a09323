import { type Column, type SQL, sql } from 'drizzle-orm'
import { type Cursor, decodeCursor, encodeCursor } from './pagination.ts'

type Page = { after?: string | undefined; before?: string | undefined; limit: number }

export type KeysetSort = {
  column: Column
  id: Column
  cast: 'timestamptz' | 'text' | 'bigint'
  descending: boolean
}

const direct = (flag: boolean) => (flag ? sql`desc` : sql`asc`)

/** The condition, order and size of one page. Reading backwards reverses the order, and the rows afterwards. */
export function keyset(sort: KeysetSort, page: Page) {
  const backwards = page.before !== undefined
  const cursor = decodeCursor(page.before ?? page.after)
  const descending = sort.descending !== backwards
  return {
    where: cursor && beyond(sort, cursor, descending),
    orderBy: sql`${sort.column} ${direct(descending)}, ${sort.id} ${direct(descending)}`,
    // One more than asked tells whether there is a next page.
    limit: page.limit + 1,
    backwards,
    hasCursor: cursor !== undefined,
  }
}

function beyond({ column, id, cast }: KeysetSort, cursor: Cursor, descending: boolean): SQL {
  const values: Record<KeysetSort['cast'], SQL> = {
    timestamptz: sql`${cursor.value}::timestamptz`,
    text: sql`${cursor.value}::text`,
    bigint: sql`${cursor.value}::bigint`,
  }
  const than = descending ? sql`<` : sql`>`
  return sql`(${column}, ${id}) ${than} (${values[cast]}, ${cursor.id}::uuid)`
}

/** The page in reading order with the cursors of its neighbours. */
export function keysetPage<Row>(
  rows: Row[],
  page: Page,
  keys: ReturnType<typeof keyset>,
  cursorOf: (row: Row) => Cursor,
) {
  const more = rows.length > page.limit
  const kept = rows.slice(0, page.limit)
  if (keys.backwards) kept.reverse()
  const first = kept[0]
  const last = kept.at(-1)
  const hasEarlier = keys.backwards ? more : keys.hasCursor
  const hasLater = keys.backwards || more
  return {
    rows: kept,
    earlier: hasEarlier && first ? encodeCursor(cursorOf(first)) : null,
    later: hasLater && last ? encodeCursor(cursorOf(last)) : null,
  }
}
