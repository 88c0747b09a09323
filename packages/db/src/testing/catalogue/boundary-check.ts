import type { Owner } from '../../register.ts'
import { type CatalogueSql, declaredOf, differences } from './declared.ts'
import { foreignKeysInCatalogue } from './index-check.ts'

// What a row may point at, because it moves together with it or is in every region.
const mayPointAt: Record<Owner, readonly Owner[]> = {
  workspace: ['workspace', 'region'],
  account: ['account', 'region'],
  region: ['region'],
  public: ['public'],
  directory: ['directory'],
}

const triggerFunctions = ['app.audit', 'app.keep_state', 'app.touch']

const extensions = ['btree_gin', 'pg_trgm', 'plpgsql']

const languages = ['c', 'internal', 'plpgsql', 'sql']

async function ways(sql: CatalogueSql): Promise<string[]> {
  const rows = await sql`
    select 'foreign data wrapper ' || fdwname as line from pg_foreign_data_wrapper
    union all select 'foreign server ' || srvname from pg_foreign_server
    union all select 'foreign table ' || ftrelid::regclass from pg_foreign_table
    union all select 'publication ' || pubname from pg_publication
    union all select 'subscription ' || subname from pg_subscription
      where subdbid = (select oid from pg_database where datname = current_database())
    union all select 'replication slot ' || slot_name from pg_replication_slots where database = current_database()
    union all select 'event trigger ' || evtname from pg_event_trigger
    union all select 'rule ' || rulename || ' on ' || ev_class::regclass from pg_rewrite
      where rulename <> '_RETURN' and ev_class >= 16384`
  return rows.map((row) => `a way out of the database: ${row.line}`)
}

async function names(sql: CatalogueSql, query: string): Promise<string[]> {
  return (await sql.unsafe(query)).map((row) => String(row.name))
}

async function unexpected(sql: CatalogueSql): Promise<string[]> {
  const triggers = await names(
    sql,
    `select distinct p.pronamespace::regnamespace || '.' || p.proname as name from pg_trigger t
     join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace::regnamespace::text in ('public', 'pub')`,
  )
  const installed = await names(sql, 'select extname as name from pg_extension')
  const spoken = await names(sql, 'select lanname as name from pg_language')
  return [
    ...triggers.filter((name) => !triggerFunctions.includes(name)).map((name) => `a trigger calls ${name}`),
    ...installed.filter((name) => !extensions.includes(name)).map((name) => `extension ${name}`),
    ...differences(spoken, languages, { extra: 'language', missing: 'language missing' }),
  ]
}

/** R1: nothing in the database reaches another one, and no row points at what may live in another region. */
export async function boundaryViolations(
  sql: CatalogueSql,
  declared = [...declaredOf('region'), ...declaredOf('directory')],
): Promise<string[]> {
  const owners = new Map(declared.map((table) => [table.qualified, table.declaration.owner]))
  const keys = await foreignKeysInCatalogue(sql)
  const reaching = keys.filter(({ child, parent }) => {
    const [from, to] = [owners.get(child), owners.get(parent)]
    return !from || !to || !mayPointAt[from].includes(to)
  })
  return [
    ...(await ways(sql)),
    ...(await unexpected(sql)),
    ...reaching.map(
      ({ name, child, parent }) => `${name}: ${child} points at ${parent}, which may live elsewhere`,
    ),
  ]
}
