// The patched driver under steady load: the callers never let its queue of free connections run empty, which made
// the unpatched one slower with every query. Each window has the same mix of callers, so windows compare.
import { parseArgs } from 'node:util'
import postgres from 'postgres'
import { owner } from '../src/embedded.ts'
import { startTestCluster } from '../src/testing/cluster.ts'

const { values } = parseArgs({ options: { queries: { type: 'string', default: '500000' } } })
const total = Number(values.queries)
const windowSize = total / 10
const callerCounts = [4, 8, 12, 16]
const allowed = 1.15

const cluster = await startTestCluster()
const address = `postgres://${owner}:${cluster.password}@127.0.0.1:${cluster.port}/region_template`
const sql = postgres(address, { max: 20, onnotice: () => {} })

async function run(queries: number, callers: number) {
  let left = queries
  const caller = async () => {
    while (left-- > 0) await sql`select ${left}::int as n`
  }
  await Promise.all(Array.from({ length: callers }, caller))
}

/** CPU microseconds of this process for each query of a window. */
async function cpuOfWindow(queries: number): Promise<number> {
  const before = process.cpuUsage()
  for (const callers of callerCounts) await run(queries / callerCounts.length, callers)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / queries
}

// The first queries pay for connecting and compiling.
await cpuOfWindow(windowSize / 2)
const windows: number[] = []
for (let window = 0; window < 10; window++) windows.push(await cpuOfWindow(windowSize))

const [first = 0, last = 0] = [windows[0], windows.at(-1)]
const ratio = last / first
console.log(`${total} queries on a pool of 20, ${callerCounts.join(', ')} callers in turn`)
console.log(`CPU of the driver, us a query in each tenth: ${windows.map((one) => one.toFixed(1)).join(' ')}`)
console.log(`last against first: ${ratio.toFixed(2)} (allowed ${allowed})`)
await sql.end({ timeout: 5 })
await cluster.stop()
if (ratio > allowed) process.exitCode = 1
