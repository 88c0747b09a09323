import {
  definerFunctions,
  directoryFunctions,
  openFunctions,
  ownFunctions,
  queueFunctions,
} from '../../functions.ts'
import type { Part } from '../../migrate.ts'
import { definerRole } from '../../roles.ts'
import { type CatalogueSql, differences } from './declared.ts'

type FunctionRow = {
  schema: string
  name: string
  owner: string
  is_definer: boolean
  settings: string[] | null
  callers: string[]
}

// What an extension or the job queue brought is theirs.
const functionsInCatalogue = (sql: CatalogueSql) => sql<FunctionRow[]>`
  select n.nspname as schema, p.proname as name, pg_get_userbyid(p.proowner) as owner, p.prosecdef as is_definer,
    p.proconfig as settings,
    array(select case g.grantee when 0 then 'PUBLIC' else pg_get_userbyid(g.grantee)::text end
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner) as callers
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('pg_catalog', 'information_schema')
    and (n.nspname <> 'graphile_worker' or p.prosecdef)
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`

type Callers = Record<string, readonly string[]>

const listed: Record<Part, { open: Callers; definers: Record<string, Callers> }> = {
  directory: { open: directoryFunctions, definers: {} },
  region: {
    open: { ...openFunctions, ...ownFunctions },
    definers: { [definerRole]: definerFunctions, app_queue: queueFunctions },
  },
}

function grantLines(callers: Callers, owner?: string): string[] {
  return Object.entries(callers).flatMap(([name, roles]) =>
    roles.filter((role) => role !== owner).map((role) => `${role} may call app.${name}`),
  )
}

/** SECURITY DEFINER functions are the reviewed ones, locked to their schema, and called by the listed roles alone. */
export async function functionViolations(sql: CatalogueSql, part: Part): Promise<string[]> {
  const { open, definers } = listed[part]
  const rows = await functionsInCatalogue(sql)
  const describe = ({ is_definer, schema, name, owner }: FunctionRow) =>
    is_definer ? `definer ${schema}.${name} of ${owner}` : `function ${schema}.${name}`
  const expected = [
    ...Object.keys(open).map((name) => `function app.${name}`),
    ...Object.entries(definers).flatMap(([owner, functions]) =>
      Object.keys(functions).map((name) => `definer app.${name} of ${owner}`),
    ),
  ]
  const unlocked = rows
    .filter(({ is_definer, settings }) => is_definer && !settings?.includes('search_path=""'))
    .map(({ schema, name }) => `a definer function without an empty search_path: ${schema}.${name}`)
  return [
    ...differences(rows.map(describe), expected, { extra: 'not listed', missing: 'listed, but missing' }),
    ...unlocked,
    ...differences(
      rows.flatMap(({ schema, name, callers }) =>
        callers.map((role) => `${role} may call ${schema}.${name}`),
      ),
      [
        ...grantLines(open),
        ...Object.entries(definers).flatMap(([owner, functions]) => grantLines(functions, owner)),
      ],
      { extra: 'a grant too many', missing: 'grant missing' },
    ),
  ]
}
