import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtQuery } from './built-query.ts'
import { countStatements } from './query-count.ts'
import { clients } from './schema/clients.ts'
import { withPublic } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { client } from './testing/factories/clients.ts'
import { inWorkspace, type WorkspaceFixture, workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases
let mine: WorkspaceFixture
let theirs: WorkspaceFixture

beforeAll(async () => {
  databases = await testDatabases()
  mine = await workspace(databases.regions)
  theirs = await workspace(databases.regions)
  for (const place of [mine, theirs]) await client(databases.regions, place, { name: place.name })
})

const named = builtQuery((tx) =>
  tx
    .select({ name: clients.name, createdAt: clients.createdAt })
    .from(clients)
    .where(eq(clients.name, sql.placeholder('name'))),
)

const everyone = builtQuery((tx) => tx.select({ name: clients.name }).from(clients))

const asked = (place: WorkspaceFixture, name: string) =>
  inWorkspace(databases.regions, place, (tx) => named(tx, { name }))

describe('a built query', () => {
  it('runs under the row policies of the transaction that asks, whoever asked first', async () => {
    for (const place of [mine, theirs, mine]) {
      const rows = await inWorkspace(databases.regions, place, (tx) => everyone(tx))
      expect(rows).toEqual([{ name: place.name }])
    }
    expect(await withPublic(databases.regions.get('eu'), (tx) => everyone(tx))).toEqual([])
  })

  it('takes new values each time, and gives the types of its columns', async () => {
    expect(await asked(mine, mine.name)).toEqual([{ name: mine.name, createdAt: expect.any(Date) }])
    expect(await asked(mine, theirs.name)).toEqual([])
  })

  it('keeps callers at the same moment apart', async () => {
    const places = Array.from({ length: 40 }, (_, index) => (index % 2 ? mine : theirs))
    const answers = await Promise.all(places.map((place) => asked(place, place.name)))
    expect(answers.map(([row]) => row?.name)).toEqual(places.map(({ name }) => name))
  })

  it('sends the same text each time, so that Postgres plans it once', async () => {
    const { statements } = await countStatements(() => asked(mine, 'Amara'))
    const again = await countStatements(() => asked(theirs, 'Bola'))
    expect(again.statements).toEqual(statements)
  })
})
