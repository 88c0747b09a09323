import { z } from 'zod'
import { feedKinds } from '../../feed/kinds.ts'
import { type CatalogueSql, type DeclaredTable, declaredOf } from './declared.ts'

type Crossing = { by: string; column: string }

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

// Where the fields of each kind come from, and the copy that every region keeps.
const feedTables: Record<keyof typeof feedKinds, { source: string; copy: string }> = {
  seller: { source: 'public.workspaces', copy: 'pub.sellers' },
}

// The columns behind the arguments of the functions that write what came from another region.
const sourceOfArgument: Record<string, Record<string, string>> = {
  put_card: {
    p_id: 'public.people.id',
    p_home_region: 'public.people.home_region',
    p_display_name: 'public.people.display_name',
    p_avatar_url: 'public.people.avatar_url',
  },
  put_my_workspace: {
    p_account: 'public.workspace_members.account_id',
    p_workspace: 'public.workspaces.id',
    // Where the workspace lives is the directory's to say, and no column of the region.
    p_region: 'public.workspace_dir.region',
    p_slug: 'public.workspaces.slug',
    p_name: 'public.workspaces.name',
    p_cloth: 'public.workspaces.cloth',
    p_role: 'public.workspace_members.role',
  },
}

function feedCrossings(): Crossing[] {
  return Object.entries(feedKinds).flatMap(([kind, schema]) => {
    const { source } = feedTables[kind as keyof typeof feedKinds]
    const fields = Object.keys(z.object(schema.shape).shape)
    return fields.map((field) => ({ by: `the feed of ${kind}s`, column: `${source}.${snakeCase(field)}` }))
  })
}

async function callCrossings(sql: CatalogueSql): Promise<{ crossings: Crossing[]; unknown: string[] }> {
  const rows = await sql`
    select p.proname as name, unnest(p.proargnames) as argument from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.proname in ${sql(Object.keys(sourceOfArgument))}`
  const crossings: Crossing[] = []
  const unknown: string[] = []
  for (const { name, argument } of rows) {
    const column = sourceOfArgument[String(name)]?.[String(argument)]
    if (column) crossings.push({ by: `app.${name}`, column })
    else unknown.push(`app.${name} takes ${argument}, and nobody said where it comes from`)
  }
  return { crossings, unknown }
}

const isReadable = (type: string) => /^(text|jsonb|json|bytea|varchar|uuid)/.test(type)

/** Columns that are outside of a region by their nature: each must say what it holds. */
function unexplained(declared: readonly DeclaredTable[]): string[] {
  const published = new Set(
    Object.entries(feedTables).flatMap(([kind, { copy }]) =>
      Object.keys(feedKinds[kind as keyof typeof feedKinds].shape).map(
        (field) => `${copy}.${snakeCase(field)}`,
      ),
    ),
  )
  return declared
    .filter(({ declaration }) => declaration.owner === 'public' || declaration.owner === 'directory')
    .flatMap(({ qualified, columns, declaration }) =>
      columns
        .filter((column) => isReadable(column.getSQLType()))
        .filter(({ name }) => !declaration.leaves?.[name] && !published.has(`${qualified}.${name}`))
        .map(({ name }) => `${qualified}.${name} is outside of a region and does not say what it holds`),
    )
}

/** R1: what crosses a region's border is declared column by column, and what is declared exists. */
export async function crossingViolations(
  sql: CatalogueSql,
  declared = [...declaredOf('region'), ...declaredOf('directory')],
): Promise<string[]> {
  const leaving = new Set(
    declared.flatMap(({ qualified, declaration }) =>
      Object.keys(declaration.leaves ?? {}).map((column) => `${qualified}.${column}`),
    ),
  )
  const existing = new Set(
    declared.flatMap(({ qualified, columns }) => columns.map(({ name }) => `${qualified}.${name}`)),
  )
  const { crossings, unknown } = await callCrossings(sql)
  return [
    ...unknown,
    ...[...feedCrossings(), ...crossings]
      .filter(({ column }) => !leaving.has(column))
      .map(({ by, column }) => `${column} leaves by ${by}, but is not declared`),
    ...unexplained(declared),
    ...[...leaving]
      .filter((column) => !existing.has(column))
      .map((column) => `${column} is declared to leave, but does not exist`),
  ].toSorted()
}
