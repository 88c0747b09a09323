import type { DeclaredTable } from './declared.ts'
import type { Attempt } from './permissions.ts'
import { type Row, type Shape, secondRow } from './rows.ts'

export type Statement = { text: string; row: Row }

/** Everything that the statements about one table are made of. */
export type Scene = {
  table: DeclaredTable
  shape: Shape
  /** The tenant's row, and the same of another tenant. */
  row: Row
  foreign: Row
  /** What a second row must have instead, such as another person. */
  given: Row
  foreignGiven: Row
  /** The parents' rows of both tenants, by table. */
  parents: Record<string, { own: Row; foreign: Row }>
  parent: string | undefined
}

// The row travels as text: the driver would encode a jsonb parameter once more.
const record = (table: string) => `jsonb_populate_record(null::${table}, $1::text::jsonb)`

const isRow = ({ table, shape }: Scene) => {
  const key = shape.key.join(', ')
  return `(${key}) = (select ${key} from ${record(table.qualified)})`
}

function insertion({ table, shape }: Scene): string {
  const columns = Object.keys(shape.types).join(', ')
  return `insert into ${table.qualified} (${columns}) select ${columns} from ${record(table.qualified)}`
}

/** A column that any writer may set to what it was. */
function plainColumn({ table, shape }: Scene): string {
  const { hidden = [], fixed = [], projected = [] } = table.declaration
  const taken = new Set([...shape.key, ...hidden, ...fixed, ...projected, table.ownerColumn])
  const column = Object.keys(shape.types).find((name) => !taken.has(name))
  if (!column) throw new Error(`${table.qualified} has no column to update`)
  return column
}

function underForeignParent(scene: Scene, fromElsewhere: boolean): Statement {
  const { table, shape, row, foreign, given, foreignGiven, parents } = scene
  const link = shape.parents.find(({ parent }) => parent === scene.parent)
  const rows = parents[scene.parent ?? '']
  if (!link || !rows) throw new Error(`${table.qualified} has no foreign key to ${scene.parent}`)
  const parentRow = fromElsewhere ? rows.own : rows.foreign
  const base = fromElsewhere ? secondRow(foreign, shape, foreignGiven) : secondRow(row, shape, given)
  const columns = link.columns.map(
    (column, index) => [column, parentRow[link.parentColumns[index] ?? '']] as const,
  )
  const pointing = columns.filter(([column]) => column !== table.ownerColumn)
  return { text: insertion(scene), row: { ...base, ...Object.fromEntries(pointing) } }
}

/** The statement of one attempt on the tenant's row; `fromElsewhere` when the actor entered another workspace. */
export function statementOf(scene: Scene, attempt: Attempt, fromElsewhere: boolean): Statement {
  const { table, shape, row, foreign, given } = scene
  const name = table.qualified
  const column = plainColumn(scene)
  switch (attempt) {
    case 'select':
      return { text: `select 1 from ${name} where ${isRow(scene)}`, row }
    case 'insert':
      return { text: insertion(scene), row: secondRow(row, shape, given) }
    case 'update':
      return { text: `update ${name} set ${column} = ${column} where ${isRow(scene)}`, row }
    case 'delete':
      return { text: `delete from ${name} where ${isRow(scene)}`, row }
    case 'upsert':
      return {
        text: `${insertion(scene)} on conflict (${shape.key.join(', ')}) do update set ${column} = excluded.${column}`,
        row,
      }
    case 'change owner': {
      const owner = table.ownerColumn ?? ''
      return { text: `update ${name} set ${owner} = '${foreign[owner]}' where ${isRow(scene)}`, row }
    }
    case 'insert under a foreign parent':
      return underForeignParent(scene, fromElsewhere)
  }
}
