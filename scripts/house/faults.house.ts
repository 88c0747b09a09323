import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'

type Running = {
  apps: Record<string, string>
  databases: Record<string, string>
  logins: { app: string; role: string; email: string; password: string }[]
  pids: Record<string, number>
}

const running = async (): Promise<Running> =>
  JSON.parse(await readFile(process.env.RUNNING_FILE ?? '', 'utf8'))

type Created = { result: { data: { id: string } } }
type Readiness = { ok: boolean; parts: { ok: boolean }[] }

const writers = 8
const healthyWithinMs = 10_000

async function signIn(): Promise<{ address: string; cookie: string; slug: string }> {
  const { apps, logins } = await running()
  const address = apps.workspace ?? ''
  const login = logins.find((one) => one.app === 'workspace' && one.role.includes('owner'))
  const headers = { 'content-type': 'application/json', 'x-trpc-source': 'test', origin: address }
  const response = await fetch(`${address}/api/trpc/accounts.signIn`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: login?.email, password: login?.password }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const answer = await fetch(`${address}/api/trpc/workspaces.mine`, { headers: { ...headers, cookie } })
  const mine = (await answer.json()) as { result: { data: { slug: string }[] } }
  return { address, cookie, slug: mine.result.data[0]?.slug ?? '' }
}

/** Writes clients until told to stop, and keeps the ids that the server acknowledged. */
function startLoad({ address, cookie, slug }: Awaited<ReturnType<typeof signIn>>) {
  const acknowledged: string[] = []
  let stopping = false
  const headers = {
    'content-type': 'application/json',
    'x-trpc-source': 'test',
    'x-workspace': slug,
    origin: address,
    cookie,
  }
  const writer = async (index: number) => {
    for (let count = 0; !stopping && count < 2_000; count++) {
      const body = JSON.stringify({ name: `Load ${index}-${count}`, idempotencyKey: crypto.randomUUID() })
      const answer = await fetch(`${address}/api/trpc/clients.create`, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(10_000),
      })
        .then((response) => (response.ok ? (response.json() as Promise<Created>) : undefined))
        .catch(() => undefined)
      if (answer) acknowledged.push(answer.result.data.id)
      // The network's own limit on changes is not what is tested here.
      await sleep(answer ? 260 : 100)
    }
  }
  const done = Promise.all(Array.from({ length: writers }, (_, index) => writer(index)))
  return {
    acknowledged,
    finish: async () => {
      stopping = true
      await done
    },
  }
}

async function msUntilHealthy(address: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < 30_000) {
    const ready = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.json() as Promise<Readiness>,
      () => undefined,
    )
    if (ready?.ok && ready.parts.every((part) => part.ok)) return performance.now() - began
    await sleep(50)
  }
  return Number.POSITIVE_INFINITY
}

async function storedOf(ids: string[]): Promise<number> {
  const { databases } = await running()
  const sql = postgres(databases.eu ?? '', { max: 1 })
  const [row] = await sql`select count(*)::int as stored from clients where id = any(${ids}::uuid[])`
  await sql.end()
  return row?.stored
}

async function killUnderLoad(
  name: 'postgres' | 'workspace',
): Promise<{ recoveredMs: number; acknowledged: string[]; after: number }> {
  const session = await signIn()
  const load = startLoad(session)
  await sleep(1_500)
  const { pids } = await running()
  process.kill(pids[name] ?? 0, 'SIGKILL')
  await sleep(100)
  const recoveredMs = await msUntilHealthy(session.address)
  const before = load.acknowledged.length
  await sleep(2_000)
  await load.finish()
  return { recoveredMs, acknowledged: load.acknowledged, after: load.acknowledged.length - before }
}

describe('kill -9 under load', () => {
  it.each(['postgres', 'workspace'] as const)(
    'of %s loses no acknowledged write, and the house is healthy again within ten seconds',
    { timeout: 90_000 },
    async (name) => {
      const { recoveredMs, acknowledged, after } = await killUnderLoad(name)
      console.log(
        `${name}: healthy after ${Math.round(recoveredMs)} ms, ${acknowledged.length} writes acknowledged`,
      )
      expect(recoveredMs).toBeLessThan(healthyWithinMs)
      expect(acknowledged.length).toBeGreaterThan(writers)
      expect(after).toBeGreaterThan(0)
      expect(await storedOf(acknowledged)).toBe(acknowledged.length)
    },
  )
})
