// A read through workspaceProcedure (session, membership, permission, row security, zod) against the bare limit:
// begin; set_config; select; commit by the driver alone. Same rows, same pool size, interleaved rounds, ratios.
import { parseArgs } from 'node:util'
import { Regions } from '@thimblely/db/regions'
import { roleUrl } from '@thimblely/db/roles'
import { clientInteractions, clients } from '@thimblely/db/schema'
import { startTestCluster } from '@thimblely/db/testing/cluster'
import { clientValues } from '@thimblely/db/testing/factories/clients'
import { inWorkspace, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import postgres from 'postgres'
import { apiConfig } from '../src/core/env.ts'
import { openHouse } from '../src/core/house.ts'
import { requestContext } from '../src/core/request.ts'
import { createCaller } from '../src/root.ts'
import { measure, median, type Round } from './measure.ts'

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
})
const [tenants, rounds, seconds] = [values.tenants, values.rounds, values.seconds].map(Number) as [
  number,
  number,
  number,
]
const callers = 16

const cluster = await startTestCluster()
const owner = (database: string) =>
  `postgres://thimblely_owner:${cluster.password}@127.0.0.1:${cluster.port}/${database}`
const config = apiConfig({
  NODE_ENV: 'test',
  DIRECTORY_DATABASE_URL: owner('directory_template'),
  REGIONS: `eu=${owner('region_template')}`,
  THIMBLELY_KEY: cluster.key,
  POOL_SIZE: '16',
})
const regions = new Regions(config.database)
const house = openHouse('workspace', config, regions)

async function furnish(): Promise<{ place: WorkspaceFixture; clientId: string; cookie: string }> {
  const place = await workspace(regions)
  const rows = await inWorkspace(regions, place, async (tx) => {
    const made = await tx
      .insert(clients)
      .values(Array.from({ length: 25 }, () => clientValues({ addedBy: place.owner.id })))
      .returning({ id: clients.id })
    const clientId = made[0]?.id ?? ''
    const notes = Array.from({ length: 25 }, (_, index) => ({
      clientId,
      userId: place.owner.id,
      interactionType: 'note' as const,
      description: `Note ${index}`,
    }))
    await tx.insert(clientInteractions).values(notes)
    return made
  })
  const cookie = await house.sessions.start({ id: place.owner.id, region: 'eu' }, {})
  return { place, clientId: rows[0]?.id ?? '', cookie: cookie.split(';')[0] ?? '' }
}

const houses: Awaited<ReturnType<typeof furnish>>[] = []
for (let made = 0; made < tenants; made++) houses.push(await furnish())
let turn = 0
const next = () => houses[turn++ % houses.length] as (typeof houses)[number]

const callerFor = ({ place, cookie }: (typeof houses)[number]) =>
  createCaller(
    requestContext({
      house,
      requestId: 'bench',
      ip: '127.0.0.1',
      userAgent: undefined,
      cookie,
      workspaceSlug: place.slug,
    }),
  )

const limit = postgres(roleUrl(owner('region_template'), 'app_rw', config.database.key), {
  max: 16,
  onnotice: () => {},
})

const bareColumns = [
  'id',
  'name',
  'email',
  'phone',
  'company',
  'location',
  'cloth',
  'priority',
  'status',
  'tags',
  'total_orders',
  'total_revenue_minor',
  'currency',
  'last_order_date',
  'created_at',
  'archived_at',
]

const contenders: Record<string, () => Promise<unknown>> = {
  Lrls: () => {
    const { place } = next()
    return limit.begin('read only', async (sql) => {
      await sql`select set_config('app.workspace_id', ${place.id}, true)`
      return sql`select ${sql(bareColumns)} from clients where archived_at is null order by created_at desc, id desc limit 20`
    })
  },
  'clients.list (20 rows and the count)': () => {
    const one = next()
    return callerFor(one).clients.list({ limit: 20 })
  },
  'clients.interactions (20 rows, joined)': () => {
    const one = next()
    return callerFor(one).clients.interactions({ clientId: one.clientId, limit: 20 })
  },
  'clients.get (one row)': () => {
    const one = next()
    return callerFor(one).clients.get({ id: one.clientId })
  },
}

const options = { seconds, callers, postmaster: cluster.pid }
for (const work of Object.values(contenders)) await measure(work, { ...options, seconds: 1 })
const results = new Map<string, Round[]>(Object.keys(contenders).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  const order = round % 2 ? Object.entries(contenders).toReversed() : Object.entries(contenders)
  for (const [name, work] of order) results.get(name)?.push(await measure(work, options))
}

const bare = results.get('Lrls') ?? []
console.log(
  `${tenants} tenants, ${callers} callers, ${rounds} rounds of ${seconds} s; CPU counts Node and Postgres`,
)
for (const [name, made] of results) {
  const cpuRatios = made.map((one, round) => (bare[round]?.cpuMs ?? 0) / one.cpuMs)
  const rateRatios = made.map((one, round) => one.perSecond / (bare[round]?.perSecond ?? 1))
  const spread = `${Math.min(...cpuRatios).toFixed(2)}..${Math.max(...cpuRatios).toFixed(2)}`
  console.log(
    `${name.padEnd(40)} ${median(made.map((one) => one.cpuMs)).toFixed(3)} CPU-ms  ${median(
      made.map((one) => one.perSecond),
    )
      .toFixed(0)
      .padStart(
        6,
      )}/s  p95 ${median(made.map((one) => one.p95Ms)).toFixed(1)} ms  of the limit: CPU ${median(cpuRatios).toFixed(2)} (${spread}), rate ${median(rateRatios).toFixed(2)}`,
  )
}
await limit.end()
await regions.end()
await cluster.stop()
