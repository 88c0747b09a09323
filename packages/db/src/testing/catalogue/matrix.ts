import postgres from 'postgres'
import { type LoginRole, roleUrl } from '../../roles.ts'
import type { TestDatabases } from '../database.ts'
import type { Tenant } from '../seed-rows.ts'
import { type Scene, statementOf } from './attempts.ts'
import { type DeclaredTable, declaredOf } from './declared.ts'
import { type Cast, type Entrance, entrancesOf } from './entrances.ts'
import {
  type Actor,
  type Attempt,
  actors,
  attempts,
  type Expectation,
  expectationOf,
  permissions,
} from './permissions.ts'
import { type Row, rowOf, shapeOf } from './rows.ts'

type Outcome = Expectation | `error ${string}`

export type MatrixReport = {
  cells: number
  /** Cells that were let through, and cells that the table gives no occasion to. */
  done: number
  absent: number
  violations: string[]
}

const givenFor = ({ people }: Tenant): Record<string, Row> => ({
  'public.workspace_members': { account_id: people.newcomer.id },
})

async function sceneOf(
  sql: postgres.Sql,
  table: DeclaredTable,
  cast: Cast,
  tables: Map<string, DeclaredTable>,
) {
  const { qualified } = table
  const row = await rowOf(sql, table, cast.tenant)
  const foreign = await rowOf(sql, table, cast.another)
  if (!row || !foreign) return `no seed row: ${qualified}`
  const parent = permissions[qualified]?.parent
  const parentTable = tables.get(parent ?? '')
  const parents: Scene['parents'] = {}
  if (parent && parentTable) {
    const own = await rowOf(sql, parentTable, cast.tenant)
    const other = await rowOf(sql, parentTable, cast.another)
    if (!own || !other) return `no seed row: ${parent}`
    parents[parent] = { own, foreign: other }
  }
  const shape = await shapeOf(sql, qualified)
  const given = givenFor(cast.tenant)[qualified] ?? {}
  const foreignGiven = givenFor(cast.another)[qualified] ?? {}
  return { table, shape, row, foreign, given, foreignGiven, parents, parent } satisfies Scene
}

function outcomeOf(error: unknown, attempt: Attempt): Outcome {
  const { code, message } = error as postgres.PostgresError
  if (code === '42501') return 'denied'
  if (code === '23503') {
    if (attempt === 'insert under a foreign parent') return 'no such parent'
    // Row security let it through; only the rows below it kept it.
    if (attempt === 'delete') return 'done'
  }
  return `error ${code} ${message}`
}

async function tryOne(sql: postgres.Sql, scene: Scene, attempt: Attempt, actor: Actor): Promise<Outcome> {
  const fromElsewhere = actor === 'owner of another' || actor === 'worker for another'
  const { text, row } = statementOf(scene, attempt, fromElsewhere)
  await sql.unsafe('savepoint cell')
  try {
    const result = await sql.unsafe(text, [JSON.stringify(row)])
    return result.count > 0 ? 'done' : 'denied'
  } catch (error) {
    return outcomeOf(error, attempt)
  } finally {
    await sql.unsafe('rollback to savepoint cell')
  }
}

async function enter(
  sql: postgres.Sql,
  { before, enter: door, refusal }: Entrance,
): Promise<string | undefined> {
  if (before) await sql.unsafe(`begin; ${before}; commit`)
  await sql.unsafe('begin')
  if (!door) return
  await sql.unsafe('savepoint door')
  const answer = await sql.unsafe(door).then(
    () => undefined,
    (error: postgres.PostgresError) => error.code,
  )
  if (answer) await sql.unsafe('rollback to savepoint door')
  if (answer !== refusal) return `the door answered ${answer ?? 'yes'} instead of ${refusal ?? 'yes'}`
}

async function actorsCells(sql: postgres.Sql, actor: Actor, entrance: Entrance, scenes: Scene[]) {
  const report: MatrixReport = { cells: 0, done: 0, absent: 0, violations: [] }
  const wrongDoor = await enter(sql, entrance)
  if (wrongDoor) report.violations.push(`${actor}: ${wrongDoor}`)
  for (const scene of scenes) {
    const { qualified } = scene.table
    for (const attempt of attempts) {
      const cell = `${qualified} × ${attempt} × ${actor}`
      const expected = expectationOf(qualified, attempt, actor)
      report.cells++
      if (expected === undefined) report.violations.push(`no expectation: ${cell}`)
      else if (expected === 'absent') report.absent++
      else {
        const outcome = await tryOne(sql, scene, attempt, actor)
        if (outcome === 'done') report.done++
        if (outcome !== expected) report.violations.push(`${cell}: expected ${expected}, got ${outcome}`)
      }
    }
  }
  await sql.unsafe('rollback')
  return report
}

/**
 * S1: every table × attempt × actor through the real login roles and doors, against the permissions table.
 * Everything is rolled back.
 */
export async function runMatrix(
  { config, ownerSql }: TestDatabases,
  region: 'eu' | 'us',
  cast: Cast,
  declared = declaredOf('region'),
): Promise<MatrixReport> {
  const total: MatrixReport = { cells: 0, done: 0, absent: 0, violations: [] }
  const tables = new Map(declaredOf('region').map((table) => [table.qualified, table]))
  const scenes: Scene[] = []
  for (const table of declared) {
    const scene = await sceneOf(ownerSql(region), table, cast, tables)
    if (typeof scene === 'string') total.violations.push(scene)
    else scenes.push(scene)
  }
  const entrances = entrancesOf(cast)
  for (const actor of actors) {
    const entrance = entrances[actor]
    const url = roleUrl(config.regions[region] ?? '', entrance.role satisfies LoginRole, config.key)
    // One connection, so that the actor's transaction is this connection's own.
    const sql = postgres(url, { max: 1, onnotice: () => {} })
    try {
      const { cells, done, absent, violations } = await actorsCells(sql, actor, entrance, scenes)
      total.cells += cells
      total.done += done
      total.absent += absent
      total.violations.push(...violations)
    } finally {
      await sql.end({ timeout: 5 })
    }
  }
  return total
}
