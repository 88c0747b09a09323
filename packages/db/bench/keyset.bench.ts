// One page of the client list by keyset, in a workspace of 1,000 clients and in one of a million: neither the size
// of the list nor how deep the page lies may be felt. Interleaved rounds through the application's role; ratios.
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { owner } from '../src/embedded.ts'
import { databaseConfig } from '../src/env.ts'
import { Regions } from '../src/regions.ts'
import { withWorkspace } from '../src/scope.ts'
import { startTestCluster } from '../src/testing/cluster.ts'
import { type WorkspaceFixture, workspace } from '../src/testing/factories/workspaces.ts'

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '40' } },
})
const pageSize = 50
const perRound = 50
const allowed = 1.5

const cluster = await startTestCluster()
const addressOf = (database: string) =>
  `postgres://${owner}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`
const regions = new Regions(
  databaseConfig({
    DIRECTORY_DATABASE_URL: addressOf('directory_template'),
    REGIONS: `eu=${addressOf('region_template')}`,
    THIMBLELY_KEY: cluster.key,
  }),
)

async function furnish(rows: number): Promise<WorkspaceFixture> {
  const place = await workspace(regions)
  await admin`insert into clients (workspace_id, added_by, name, email, location, currency, created_at)
    select ${place.id}, ${place.owner.id}, 'Client ' || md5(n::text), n || '@example.com', 'Lyon', 'EUR',
      timestamptz '2026-01-01' - n * interval '1 second'
    from generate_series(1, ${rows}::int) n`
  return place
}

const admin = postgres(addressOf('region_template'), { max: 1, onnotice: () => {} })
// Neither the audit nor the text search takes part in paging, and both would make filling a million rows slow.
await admin`alter table clients disable trigger user`
await admin`drop index clients_search`
const small = await furnish(1_000)
const large = await furnish(Number(values.rows))
await admin`vacuum analyze clients`

type Page = { place: WorkspaceFixture; number: number }

const entryOf = (place: WorkspaceFixture) => ({
  region: regions.get('eu'),
  mode: 'read only' as const,
  workspaceId: place.id,
  accountId: place.owner.id,
  roles: ['owner'],
  requestId: 'bench',
})

/** The page after the row that ends the one before it, as a cursor names it. */
async function pageQuery({ place, number }: Page) {
  const [edge] =
    number === 1
      ? []
      : await admin`select created_at, id from clients where workspace_id = ${place.id}
    order by created_at desc, id desc offset ${(number - 1) * pageSize - 1} limit 1`
  const after =
    edge && sql`and (created_at, id) < (${edge.created_at.toISOString()}::timestamptz, ${edge.id}::uuid)`
  return sql`select id, name, email, location, priority, status, currency, created_at from clients
    where archived_at is null ${after ?? sql``} order by created_at desc, id desc limit ${pageSize + 1}`
}

const pages: Record<string, Page> = {
  '1k rows, page 1': { place: small, number: 1 },
  '1M rows, page 1': { place: large, number: 1 },
  '1k rows, page 20': { place: small, number: 20 },
  '1M rows, page 1000': { place: large, number: 1000 },
}

async function buffersOf(page: Page): Promise<number> {
  const query = await pageQuery(page)
  const [row] = await withWorkspace(entryOf(page.place), (tx) =>
    tx.execute(sql`explain (analyze, buffers, format json) ${query}`),
  )
  const [explained] = (row?.['QUERY PLAN'] ?? []) as { Plan: Record<string, number> }[]
  return (explained?.Plan['Shared Hit Blocks'] ?? 0) + (explained?.Plan['Shared Read Blocks'] ?? 0)
}

const times = new Map<string, number[]>(Object.keys(pages).map((name) => [name, []]))
for (let round = -2; round < Number(values.rounds); round++) {
  for (const [name, page] of Object.entries(pages)) {
    const query = await pageQuery(page)
    for (let count = 0; count < perRound; count++) {
      const started = performance.now()
      await withWorkspace(entryOf(page.place), (tx) => tx.execute(query))
      // Two rounds to warm up.
      if (round >= 0) times.get(name)?.push(performance.now() - started)
    }
  }
}

const quantile = (name: string, share: number) => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
for (const [name, page] of Object.entries(pages)) {
  const [p50, p95] = [quantile(name, 0.5), quantile(name, 0.95)].map((one) => one.toFixed(2))
  console.log(`${name.padEnd(20)} p50 ${p50} ms  p95 ${p95} ms  ${await buffersOf(page)} shared buffers`)
}
const ratios = [
  ['page 1', quantile('1M rows, page 1', 0.95) / quantile('1k rows, page 1', 0.95)],
  ['deep page', quantile('1M rows, page 1000', 0.95) / quantile('1k rows, page 20', 0.95)],
] as const
for (const [name, ratio] of ratios)
  console.log(`${name}: p95 at 1M against 1k ${ratio.toFixed(2)} (allowed ${allowed})`)
await admin.end({ timeout: 5 })
await regions.end()
await cluster.stop()
if (ratios.some(([, ratio]) => ratio > allowed)) process.exitCode = 1
