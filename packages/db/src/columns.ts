import { type SQL, sql } from 'drizzle-orm'
import { bigint, check, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Milliseconds, as a JS Date has: a keyset cursor made from a Date must not lose rows of the same millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

export const id = (name = 'id') => uuid(name).notNull().default(sql`app.new_id()`)

/** The owner of a tenant's row. The default is the workspace that the scope entered. */
export const workspaceId = () => uuid('workspace_id').notNull().default(sql`app.ws()`)

export const accountId = () => uuid('account_id').notNull().default(sql`app.account()`)

export const timestamps = () => ({
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

/** Minor units of the currency beside it. */
export const money = (name: string) => bigint(name, { mode: 'bigint' })

export const currency = (name = 'currency') => text(name)

/** Thousandths of the item's unit. */
export const quantity = (name: string) => bigint(name, { mode: 'bigint' })

/** Text, not an enum: an enum's operators are not leakproof and lose their index under row security. */
export const state = <const Values extends readonly [string, ...string[]]>(name: string, values: Values) =>
  text(name, { enum: values as unknown as [Values[number], ...Values[number][]] }).$type<Values[number]>()

/** The check that keeps a `state` column inside its list. */
export function stateCheck(name: string, column: unknown, values: readonly string[]) {
  const list = sql.join(
    values.map((value) => sql.raw(`'${value}'`)),
    sql.raw(', '),
  )
  return check(name, sql`${column as SQL} in (${list})`)
}
